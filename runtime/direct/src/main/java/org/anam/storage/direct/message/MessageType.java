package org.anam.storage.direct.message;

/** The numbers of the messages that this engine knows. */
public final class MessageType {

  /** Room for other messages. */
  public static final int NIL = 0x0000;

  /** {@link Dataspace}. */
  public static final int DATASPACE = 0x0001;

  /** {@link LinkInfo}. */
  public static final int LINK_INFO = 0x0002;

  /** {@link Datatype}. */
  public static final int DATATYPE = 0x0003;

  /** {@link FillValue}, as it was before version 1.6 of the library. */
  public static final int OLD_FILL_VALUE = 0x0004;

  /** {@link FillValue}. */
  public static final int FILL_VALUE = 0x0005;

  /** {@link LinkMessage}. */
  public static final int LINK = 0x0006;

  /** The files that a dataset's elements are in. */
  public static final int EXTERNAL_FILES = 0x0007;

  /** {@link DataLayout}. */
  public static final int LAYOUT = 0x0008;

  /** {@link GroupInfo}. */
  public static final int GROUP_INFO = 0x000a;

  /** {@link FilterPipeline}. */
  public static final int FILTERS = 0x000b;

  /** {@link AttributeMessage}. */
  public static final int ATTRIBUTE = 0x000c;

  /** A comment on the object. */
  public static final int COMMENT = 0x000d;

  /** {@link SharedMessageTable}. */
  public static final int SHARED_TABLE = 0x000f;

  /** {@link Continuation}. */
  public static final int CONTINUATION = 0x0010;

  /** {@link SymbolTable}. */
  public static final int SYMBOL_TABLE = 0x0011;

  /** {@link TreeRanks}. */
  public static final int TREE_RANKS = 0x0013;

  /** Which driver of the library the file is for. */
  public static final int DRIVER_INFO = 0x0014;

  /** {@link AttributeInfo}. */
  public static final int ATTRIBUTE_INFO = 0x0015;

  /** How many hard links lead to the object, when it is not one. */
  public static final int REFERENCE_COUNT = 0x0016;

  /** How free space is kept. */
  public static final int FILE_SPACE_INFO = 0x0017;

  /** Metadata of the library's cache, which are newer than those in their places. */
  public static final int CACHE_IMAGE = 0x0018;

  private MessageType() {}
}
