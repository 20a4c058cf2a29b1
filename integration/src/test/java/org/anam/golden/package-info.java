/** The classes of the golden files, and the tests that load and save those files. */
package org.anam.golden;
