/** Programs that use jars which were compiled apart, on the class path and as modules. */
package org.anam.consumer;
