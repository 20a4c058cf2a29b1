/**
 * The model of a mapped type: immutable values, free of the compiler's own model, which are all
 * that validation and generation see. Types are named by JavaPoet's names.
 */
package org.anam.processor.model;
