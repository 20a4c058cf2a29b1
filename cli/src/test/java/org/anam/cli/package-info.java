/** Tests of the command line. */
package org.anam.cli;
