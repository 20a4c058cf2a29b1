package org.anam.storage.direct.read.object;

import org.anam.storage.direct.message.LinkMessage;

/** The links of a group that has an index of their names. */
interface LinkIndex {

  /** How many there are, where the index says so; -1 where all have to be read for that. */
  long count();

  /** All links, read. */
  Links all();

  /** The link of a name, by as few parts of the file as that takes; null when there is none. */
  LinkMessage find(byte[] name);
}
