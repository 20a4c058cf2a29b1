/** What Anam must hold against damaged and hostile files, killed processes and full disks. */
package org.anam.robustness;
