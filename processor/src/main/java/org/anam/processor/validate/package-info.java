/** Holds the rules that a mapped type must obey: names, forms, hooks and collections. */
package org.anam.processor.validate;
