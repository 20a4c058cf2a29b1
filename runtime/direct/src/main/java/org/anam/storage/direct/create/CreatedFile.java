package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.bytes.ByteTarget;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.write.AttributeLimits;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.direct.write.GroupForm;
import org.anam.storage.direct.write.NewSuperblock;
import org.anam.storage.direct.write.ReservedHeader;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/**
 * A new file. Its groups stay in memory until they are closed, and the root until the file is; the
 * rest goes to the file as it comes. Closing ends the file, or throws ANAM164 and gives up what was
 * written. Not thread-safe.
 */
public final class CreatedFile implements StorageFile {

  private final int userBlock;
  private final Output output;
  private final FileContent content;
  private final UnwrittenGroup root;

  /**
   * An empty file.
   *
   * @param target where its bytes go; closed with it
   * @param userBlock bytes kept free at the beginning
   * @throws AnamException ANAM164
   */
  public CreatedFile(Path path, ByteTarget target, int userBlock) {
    this(path, target, userBlock, null);
  }

  /**
   * An empty file whose root group is made with something.
   *
   * @param form what; null for what files of Anam have
   * @throws AnamException ANAM164
   */
  public CreatedFile(Path path, ByteTarget target, int userBlock, GroupForm form) {
    this.userBlock = userBlock;
    output = new Output(target, userBlock);
    content = new FileContent(path, output);
    ErrorPlace place = ErrorPlace.root(path);
    try {
      NewSuperblock.reserve(output);
      root =
          form == null
              ? new UnwrittenGroup(content, place, new GroupBuilder(output, AttributeLimits.FORMAT))
              : new UnwrittenGroup(
                  content,
                  null,
                  place,
                  new GroupBuilder(output, form),
                  new ReservedHeader(output, form.header()));
    } catch (IOException e) {
      throw place.cannotWrite(e);
    }
  }

  @Override
  public Path path() {
    return content.path();
  }

  @Override
  public long length() {
    return 0;
  }

  @Override
  public long userBlock() {
    return userBlock;
  }

  @Override
  public StorageGroup root() {
    content.requireOpen();
    root.use();
    return new CreatedGroup(root);
  }

  /** Its bytes. */
  public Output output() {
    return output;
  }

  /** Its texts and sequences of any length. */
  public GlobalHeapBuilder texts() {
    return content.texts();
  }

  @Override
  public void close() {
    if (content.isClosed()) {
      return;
    }
    content.close();
    boolean done = false;
    try {
      long address = root.writeAll();
      content.texts().finish();
      NewSuperblock.write(output, address);
      output.close();
      done = true;
    } catch (IOException e) {
      throw AnamException.of(
              StorageError.CANNOT_WRITE,
              "The file cannot be written to the end: " + ErrorPlace.reason(e))
          .file(path())
          .cause(e)
          .build();
    } finally {
      if (!done) {
        discard();
      }
    }
  }

  /** Gives back the room that a file takes which cannot be completed. */
  private void discard() {
    try {
      output.discard();
    } catch (IOException e) {
      // The first error says more.
    }
  }
}
