/**
 * Collections of mapped objects that stack their elements' arrays, and a free-form store. Both are
 * mapped types themselves; collections by their generated codecs, the store by one of its own.
 */
package org.anam.collection;
