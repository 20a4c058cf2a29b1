/** How a process of its own is started in which a file can do no harm to this one. */
package org.anam.inspect.child;
