/** The law of saving: what a save accepts, a load of the same types gives back equal. */
package org.anam.law;
