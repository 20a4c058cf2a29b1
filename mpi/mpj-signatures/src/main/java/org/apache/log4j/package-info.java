/** What MPJ Express logs through. */
package org.apache.log4j;
