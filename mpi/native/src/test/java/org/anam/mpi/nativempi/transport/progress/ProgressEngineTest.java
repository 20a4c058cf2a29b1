package org.anam.mpi.nativempi.transport.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.anam.mpi.transport.Envelope;
import org.junit.jupiter.api.Test;

/** Whoever waits lets everything else go on, in order, and each failure goes to its owner. */
final class ProgressEngineTest {

  private final ProgressEngine engine = new ProgressEngine(true);
  private final List<String> steps = new ArrayList<>();

  /** Takes a number of steps, then is complete or fails. */
  private final class Steps extends Progressing {

    private final String name;
    private final RuntimeException failure;
    private int left;

    Steps(String name, int left, RuntimeException failure) {
      super(engine);
      this.name = name;
      this.left = left;
      this.failure = failure;
    }

    Steps kept() {
      keepGoing();
      return this;
    }

    @Override
    protected boolean advance(boolean wait) {
      steps.add(name + (wait ? " waits" : ""));
      left = wait ? 0 : left - 1;
      if (left <= 0 && failure != null) {
        throw failure;
      }
      return left <= 0;
    }

    @Override
    protected Envelope result() {
      return new Envelope(1, 2, 3);
    }
  }

  @Test
  void allGoOnInTheOrderInWhichTheyWereStarted() {
    new Steps("a", 2, null).kept();
    new Steps("b", 1, null).kept();
    new Steps("c", 2, null).kept();
    engine.advance();
    engine.advance();
    assertThat(steps).containsExactly("a", "b", "c", "a", "c");
    assertThat(engine.isEmpty()).isTrue();
  }

  @Test
  void whoIsAloneWaitsInsideMpi() {
    Steps alone = new Steps("a", 5, null).kept();
    assertThat(alone.await()).isEqualTo(new Envelope(1, 2, 3));
    assertThat(steps).containsExactly("a waits");
    assertThat(engine.isEmpty()).isTrue();
  }

  @Test
  void whoWaitsLetsOthersGoOnUntilNoneIsLeft() {
    new Steps("other", 2, null).kept();
    Steps waiting = new Steps("mine", 9, null);
    waiting.await();
    assertThat(steps).containsExactly("other", "mine", "other", "mine", "mine waits");
  }

  @Test
  void aFailureWaitsForItsOwner() {
    RuntimeException failure = new IllegalStateException("no");
    Steps failing = new Steps("a", 1, failure).kept();
    Steps other = new Steps("b", 1, null).kept();
    engine.advance();
    assertThat(engine.isEmpty()).isTrue();
    assertThat(other.isComplete()).isTrue();
    assertThatThrownBy(failing::isComplete).isSameAs(failure);
    assertThatThrownBy(failing::await).isSameAs(failure);
    assertThat(steps).containsExactly("a", "b");
  }

  @Test
  void finishLeavesAsManyAsAllowed() {
    Deque<Progressing> underWay = new ArrayDeque<>();
    underWay.add(new Steps("a", 3, null));
    underWay.add(new Steps("b", 1, null));
    underWay.add(new Steps("c", 2, null));
    Progressing.finish(underWay, 1);
    assertThat(underWay).hasSize(1);
    Progressing.finish(underWay, 0);
    assertThat(steps).containsExactly("a", "b", "c", "a", "c", "a waits");
  }

  @Test
  void besideACallThatWaitsAllGoOn() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    AtomicInteger left = new AtomicInteger(3);
    engine.add(
        () -> {
          if (left.decrementAndGet() == 0) {
            done.countDown();
          }
        });
    AtomicBoolean ran = new AtomicBoolean();
    engine.during(
        () -> {
          try {
            done.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          ran.set(true);
        });
    assertThat(ran).isTrue();
  }

  @Test
  void whereThreadsMayNotCallNobodyElseDoes() {
    ProgressEngine alone = new ProgressEngine(false);
    AtomicInteger assists = new AtomicInteger();
    Assisted operation = assists::incrementAndGet;
    alone.add(operation);
    alone.during(Thread::yield);
    assertThat(assists).hasValue(0);
    alone.advance();
    assertThat(assists).hasValue(1);
    alone.remove(operation);
    assertThat(alone.isEmpty()).isTrue();
  }
}
