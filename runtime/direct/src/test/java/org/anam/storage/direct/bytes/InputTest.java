package org.anam.storage.direct.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputTest {

  private static final byte[] BYTES = new byte[200_000];

  static {
    for (int i = 0; i < BYTES.length; i++) {
      BYTES[i] = (byte) (i * 31 + (i >> 8));
    }
  }

  @Test
  void windowsAreTheBytesBehindTheUserBlockWherePagesMeetToo() {
    Input input = new Input(new ArraySource(BYTES), 512, 150_000, Widths.USUAL);
    for (int address : new int[] {0, 65_000, 65_536 - 512 - 1, 65_536 - 512, 140_000}) {
      Window window = input.window(address, 1000, "block");
      for (int i = 0; i < 1000; i++) {
        assertThat((byte) window.u8()).isEqualTo(BYTES[512 + address + i]);
      }
      assertThat(window.isAtEnd()).isTrue();
    }
  }

  @Test
  void nothingIsReadOutsideOfTheFile() {
    Input input = new Input(new ArraySource(BYTES), 512, 1000, Widths.USUAL);
    assertThatThrownBy(() -> input.window(999, 2, "block"))
        .isInstanceOf(FormatException.class)
        .hasMessage("the block at 999, of 2 bytes, is not within the file");
    assertThatThrownBy(() -> input.window(Long.MAX_VALUE, Long.MAX_VALUE, "block"))
        .isInstanceOf(FormatException.class);
    assertThatThrownBy(() -> input.window(Widths.UNDEFINED, 1, "block"))
        .hasMessage("the block has no address");
    assertThatThrownBy(() -> input.window(10, 3, "block").i32())
        .hasMessage("the block at 10 ends too early");
  }

  @Test
  void theFileMayBeShorterThanItSays() {
    Input input = new Input(new ArraySource(BYTES), 512, Long.MAX_VALUE, Widths.USUAL);
    assertThat(input.end()).isEqualTo(BYTES.length - 512);
  }

  @Test
  void addressesOfAllOnesAreUndefinedInEveryWidth() {
    byte[] ones = {-1, -1, -1, -1, -1, -1, -1, -1};
    for (int width : new int[] {2, 4, 8}) {
      Window window = Window.of(ones, new Widths(width, 8), "block");
      assertThat(window.nextAddress()).isEqualTo(Widths.UNDEFINED);
    }
    assertThatThrownBy(() -> Window.of(ones, Widths.USUAL, "block").length())
        .hasMessage("the block has the number 18446744073709551615");
  }

  @Test
  void aCircleEndsWithAnError() {
    Input input = new Input(new ArraySource(new byte[10]), 0, 10, Widths.USUAL);
    assertThatThrownBy(
            () -> {
              while (true) {
                input.window(0, 1, "block");
              }
            })
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("in a circle");
    input.steps().begin();
    assertThat(input.window(0, 1, "block").u8()).isZero();
  }

  @Test
  void filesAreReadByInterruptedThreadsWhichStayInterrupted(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("bytes"), BYTES);
    try (FileSource source = new FileSource(file)) {
      Thread.currentThread().interrupt();
      ByteBuffer target = ByteBuffer.allocateDirect(100_000);
      source.read(7, target);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(target.get(99_999)).isEqualTo(BYTES[100_006]);
    }
  }
}
