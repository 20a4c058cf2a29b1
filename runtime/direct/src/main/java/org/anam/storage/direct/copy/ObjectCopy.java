package org.anam.storage.direct.copy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anam.layout.ArrayLayout;
import org.anam.storage.StorageCopier;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.create.CreatedFile;
import org.anam.storage.direct.create.CreatedGroup;
import org.anam.storage.direct.form.Forms;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.FillValue;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.name.RawNames;
import org.anam.storage.direct.read.OpenFile;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.AttributeTarget;
import org.anam.storage.direct.write.HeaderForm;
import org.anam.storage.direct.write.ObjectBuilder;
import org.anam.storage.direct.write.ReservedHeader;
import org.anam.storage.engine.ErrorPlace;

/**
 * Copies datasets and named types. The place of a copy's header is kept at once; what has
 * references is written at the end, when the places of all copies are known.
 */
final class ObjectCopy {

  private static final int EARLY = 1;
  private static final int LATE = 2;
  private static final int BY_CHUNK = 3;
  private static final int CONSTANT = 1;
  private static final int SHARED = 2;

  private final OpenFile file;
  private final FileObjects objects;
  private final Output output;
  private final CopiedObjects copied;
  private final StorageCopier.Losses losses;
  private final ElementCopy elements;
  private final AttributeCopy attributes;
  private final DatasetCopy datasets;
  private final List<Waiting> waiting = new ArrayList<>();

  /** What waits until all objects have been copied. */
  private record Waiting(ErrorPlace place, Work work) {}

  /** A part of the work, whose failures belong to a place. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  ObjectCopy(OpenFile file, CreatedFile target, CopiedObjects copied, StorageCopier.Losses losses) {
    this.file = file;
    this.objects = file.objects();
    this.output = target.output();
    this.copied = copied;
    this.losses = losses;
    elements = new ElementCopy(objects, target.texts(), copied);
    attributes = new AttributeCopy(objects, output, elements, this::useType);
    datasets = new DatasetCopy(objects, output, target.texts(), elements);
  }

  /** Does a part of the work; failures of reading are errors at its place, others belong to it. */
  void at(ErrorPlace place, Work work) {
    try {
      file.read(
          place,
          () -> {
            try {
              work.run();
            } catch (IOException e) {
              throw new Unwritten(e);
            }
            return null;
          });
    } catch (Unwritten e) {
      throw place.cannotWrite(e.failure);
    }
  }

  /** Carries a failure of the disk out of what reads. */
  private static final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient IOException failure;

    Unwritten(IOException failure) {
      super(failure);
      this.failure = failure;
    }
  }

  /** Does a part of the work when all objects have been copied. */
  void later(ErrorPlace place, Work work) {
    waiting.add(new Waiting(place, work));
  }

  /** Does all that waits. */
  void finish(CreatedGroup root) {
    for (int i = 0; i < waiting.size(); i++) {
      at(waiting.get(i).place(), waiting.get(i).work());
    }
    waiting.clear();
    at(root.place(), () -> copied.finish(output, root));
  }

  /** Whether an attribute has references. */
  boolean waits(AttributeMessage message) {
    return attributes.waits(message);
  }

  /** Copies an attribute. */
  void attribute(ErrorPlace place, AttributeMessage message, AttributeTarget target)
      throws IOException {
    attributes.copy(message, target);
    tellLoss(place);
  }

  private void tellLoss(ErrorPlace place) {
    String loss = elements.takeLoss();
    if (loss != null) {
      losses.lost(place.path(), loss);
    }
    String lack = elements.takeLack();
    if (lack != null) {
      losses.lacks(place.path(), lack);
    }
  }

  /** The copy of a named type gets one more user, and is made when it has not been yet. */
  private long useType(long address) {
    if (copied.at(address) == Widths.UNDEFINED) {
      ObjectHeader header = objects.header(address);
      try {
        type(ErrorPlace.root(file.path()).at("named type at " + address), header, 1);
      } catch (IOException e) {
        throw new Unwritten(e);
      }
    } else {
      copied.link(address);
    }
    return copied.at(address);
  }

  /** Copies a named type. */
  void type(ErrorPlace place, ObjectHeader header, int links) throws IOException {
    ObjectHeader.Message message = header.find(MessageType.DATATYPE);
    if (message == null || message.isShared()) {
      throw new FormatException("the object at " + header.address() + " is of no known kind");
    }
    begin(
        place,
        header,
        links,
        false,
        target -> {
          TypeCopy type = TypeCopy.of(objects, message.window(), false, this::useType);
          target.message(MessageType.DATATYPE, CONSTANT, type.body());
        });
  }

  /**
   * Copies a dataset.
   *
   * @param layout that of the copy; null for the one that it has
   */
  void dataset(ErrorPlace place, ObjectHeader header, Dataset dataset, ArrayLayout layout)
      throws IOException {
    LayoutCopy changed =
        layout == null ? null : new LayoutCopy(objects, output, place, dataset, layout);
    if (changed != null) {
      changed.check();
    }
    begin(
        place,
        header,
        1,
        ElementCopy.hasReferences(dataset.type()),
        target -> {
          target.message(MessageType.DATASPACE, 0, TypeCopy.space(dataset.space()));
          ObjectHeader.Message message = header.find(MessageType.DATATYPE);
          TypeCopy type = TypeCopy.of(objects, message.window(), message.isShared(), this::useType);
          target.message(
              MessageType.DATATYPE, CONSTANT | (type.isNamed() ? SHARED : 0), type.body());
          target.message(MessageType.FILL_VALUE, CONSTANT, fill(dataset, layout));
          if (changed == null) {
            datasets.copy(header, dataset, target);
          } else {
            changed.copy(target, file.fillLimit());
          }
        });
  }

  private byte[] fill(Dataset dataset, ArrayLayout layout) throws IOException {
    FillValue fill = dataset.fill();
    byte[] value = fill.bytes().clone();
    elements.change(dataset.type(), value, value.length / dataset.type().size());
    int time = fill.allocationTime();
    if (layout != null && time != EARLY) {
      time = layout.isChunked() ? BY_CHUNK : LATE;
    }
    int flags = time | fill.writeTime() << 2 | (fill.isDefined() ? 0 : 0x10);
    ByteBuilder body = new ByteBuilder(6 + value.length).u8(3);
    if (value.length == 0) {
      return body.u8(flags).toArray();
    }
    return body.u8(flags | 0x20).i32(value.length).bytes(value).array();
  }

  /** Puts the messages of an object, but for its comment and attributes. */
  private interface Messages {
    void putTo(ObjectBuilder target) throws IOException;
  }

  private void begin(
      ErrorPlace place, ObjectHeader header, int links, boolean waits, Messages messages)
      throws IOException {
    HeaderForm form = Forms.header(header);
    List<AttributeMessage> all = Forms.attributes(objects, header);
    boolean later = waits || all.stream().anyMatch(attributes::waits);
    ReservedHeader reserved = new ReservedHeader(output, form);
    copied.put(header.address(), reserved.address(), links);
    Work work =
        () -> {
          ObjectBuilder target = new ObjectBuilder(output, form, reserved);
          messages.putTo(target);
          tellLoss(place);
          byte[] comment = Forms.comment(objects, header);
          if (comment != null) {
            target.message(MessageType.COMMENT, 0, comment);
          }
          for (AttributeMessage message : all) {
            attribute(place.at(RawNames.text(message.name())), message, target);
          }
          target.write();
        };
    if (later) {
      later(place, work);
    } else {
      work.run();
    }
  }
}
