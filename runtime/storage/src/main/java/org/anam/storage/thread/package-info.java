/** What files need of threads, below the engines and all that handles files. */
package org.anam.storage.thread;
