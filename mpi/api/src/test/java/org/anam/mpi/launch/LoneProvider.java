package org.anam.mpi.launch;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import org.anam.mpi.single.SingleTransport;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;

/** Rank 0 of 2, the other one of which does nothing; says on stdout how the job ends. */
public final class LoneProvider implements TransportProvider {

  /** Knows when something was printed last. */
  private static final class Printed extends PrintStream {
    private volatile long last = System.nanoTime();

    Printed(PrintStream to) {
      super(to, true);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      last = System.nanoTime();
    }

    long silentMillis() {
      return (System.nanoTime() - last) / 1_000_000;
    }
  }

  @Override
  public String name() {
    return "lone";
  }

  @Override
  public boolean isLaunched(LaunchContext context) {
    return context.arguments().contains("#lone");
  }

  @Override
  public Transport world(LaunchContext context) {
    SingleTransport single = new SingleTransport();
    Printed printed = new Printed(System.err);
    System.setErr(printed);
    return (Transport)
        Proxy.newProxyInstance(
            Transport.class.getClassLoader(),
            new Class<?>[] {Transport.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("size")) {
                return 2;
              } else if (method.getName().equals("end")) {
                System.out.println("END");
                return null;
              } else if (method.getName().equals("abort")) {
                System.out.println(
                    "ABORT " + arguments[0] + " after " + printed.silentMillis() + " ms");
                Runtime.getRuntime().halt((Integer) arguments[0]);
              }
              return method.invoke(single, arguments);
            });
  }
}
