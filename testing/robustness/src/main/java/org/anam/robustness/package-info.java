/**
 * Puts Anam to the test with damaged and hostile files, killed processes and full disks. What could
 * bring down a JVM runs in child processes.
 */
package org.anam.robustness;
