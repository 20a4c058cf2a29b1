package lab;

import org.anam.*;

@Anam
record PrivateConverter(
    @Convert(Holder.C.class) Thread thread, // ERROR javac: lab.Holder.C has private access in lab.Holder
    @Convert({Gone.class, Holder.Open.class}) Runnable task, // ERROR javac: cannot find symbol // ERROR [ANAM053] Open stores Thread, which cannot be mapped. Let the converter store a type that a member may have.
    @Convert(Holder.Open.class) Process process) {} // ERROR [ANAM053] Open stores Thread, which cannot be mapped. Let the converter store a type that a member may have.

class Holder {
  private static class C implements Converter<Thread, String> {
    @Override
    public String toStored(Thread value) {
      return value.getName();
    }

    @Override
    public Thread fromStored(String stored) {
      return new Thread(stored);
    }
  }

  static class Open implements Converter<Process, Thread> {
    @Override
    public Thread toStored(Process value) {
      return null;
    }

    @Override
    public Process fromStored(Thread stored) {
      return null;
    }
  }
}
