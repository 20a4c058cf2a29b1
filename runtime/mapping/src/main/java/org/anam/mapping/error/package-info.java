/** Codes of the errors of saving objects to files and loading them. */
package org.anam.mapping.error;
