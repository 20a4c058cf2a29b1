package lab;

import lombok.Builder;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.experimental.Accessors;
import org.anam.Anam;
import org.anam.Hdf5Output;

/**
 * Made by a builder elsewhere, and loaded through the constructor behind it; accessors without get.
 */
@Anam
@Builder
@Getter
@Accessors(fluent = true)
@EqualsAndHashCode
public class Marker {
  @Hdf5Output private final Point place;
  @Hdf5Output private final String label;
}
