package lab;

import module java.base;

import org.anam.hdf5.Hdf5;

class App {
  void main() {
    Path file = Path.of("target", "interval.hdf5");
    Hdf5.save(file, new Interval("unit", 0, 1));
    Interval loaded = Hdf5.load(file, Interval.class);
    IO.println(loaded.name + " from " + loaded.low + " to " + loaded.high);
  }
}
