package lab;

import java.util.List;
import java.util.Optional;
import org.anam.Anam;
import org.anam.Hdf5Output;
import org.immutables.value.Value;

/** A person; Immutables generates {@code ImmutablePerson}. */
@Anam
@Value.Immutable
public interface Person {
  @Hdf5Output
  String name();

  @Hdf5Output
  int age();

  @Hdf5Output
  Optional<String> email();

  @Hdf5Output
  List<Double> marks();
}
