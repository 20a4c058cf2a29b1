/** Tutorial 2: default groups, aliases, mapped names, extra data and the after-load method. */
package org.anam.samples.tutorial2;
