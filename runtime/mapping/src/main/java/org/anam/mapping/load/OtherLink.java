package org.anam.mapping.load;

import org.anam.storage.StorageGroup;

/**
 * A link that leads to nothing that could be read: why, and what to do.
 *
 * @param what what is wrong
 * @param remedy what to do
 */
public record OtherLink(String what, String remedy) {

  /** What is to be said of a link that leads to no group and no dataset. */
  public static OtherLink of(StorageGroup group, String name) {
    String target = group.linkTarget(name);
    if (target == null) {
      return new OtherLink(
          "The entry is a named datatype, which holds no value",
          "Leave the member out, or rename it; a datatype has nothing to load.");
    }
    if (group.isExternalLink(name)) {
      return new OtherLink(
          "The entry is an external link, to " + target + ", and Anam never follows those",
          "Load it from that file itself, or make one file of both: h5copy -f ext -i this.h5 -o whole.h5 -s /group"
              + " -d /group.");
    }
    return new OtherLink(
        "The entry is a soft link that leads nowhere, to " + target,
        "Write what it should lead to, or remove the link.");
  }
}
