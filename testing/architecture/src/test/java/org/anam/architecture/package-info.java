/**
 * Holds, on byte code, the shape of the product: which modules, packages and classes may use which,
 * and what no class may do.
 */
package org.anam.architecture;
