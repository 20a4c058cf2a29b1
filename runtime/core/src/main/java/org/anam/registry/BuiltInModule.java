package org.anam.registry;

import org.anam.codec.CodecModule;

/**
 * Codecs that every registry has, whatever else it is made of. A service of its own, so that
 * packages above the registry can contribute and a registry can still tell that no other module was
 * found.
 */
public interface BuiltInModule extends CodecModule {}
