/** Errors with stable codes: what is wrong, where, and what to do. */
package org.anam.error;
