/** Codes of the errors of files and of the engines that read and write them. */
package org.anam.storage.error;
