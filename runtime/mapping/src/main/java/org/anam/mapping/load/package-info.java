/**
 * Loads objects: carries their members from the groups, attributes and datasets of a file to
 * codecs. Callers have a turn with the engine.
 */
package org.anam.mapping.load;
