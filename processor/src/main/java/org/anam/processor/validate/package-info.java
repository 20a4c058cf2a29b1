/**
 * Holds the rules that a mapped type must obey, of which the model alone shows whether it does:
 * names, forms of storage, layouts, combined members, sizes, and what types of one compilation do
 * to each other. Anything that has to ask the compiler is for {@code discover}. A code of {@link
 * org.anam.processor.diagnostic.DiagnosticCode} is raised here or there; a test has the list of
 * those that are raised here, and the two that have cases on either side.
 */
package org.anam.processor.validate;
