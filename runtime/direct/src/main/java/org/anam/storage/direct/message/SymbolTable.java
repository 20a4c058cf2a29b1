package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * Where the links of a group are, before version 1.8 of the library.
 *
 * @param tree the B-tree of its entries
 * @param heap the local heap with the names
 */
public record SymbolTable(long tree, long heap) {

  /** Decodes the message. */
  public static SymbolTable decode(Window window) {
    return new SymbolTable(window.nextAddress(), window.nextAddress());
  }
}
