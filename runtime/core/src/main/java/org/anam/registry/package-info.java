/**
 * Finds codecs: by the class names in files and by Java classes, across jars, without reflection.
 */
package org.anam.registry;
