/**
 * Saves objects: carries their members from codecs to the groups, attributes and datasets of a
 * file. Callers have a turn with the engine.
 */
package org.anam.mapping.save;
