package org.anam.inspect;

import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.inspect.Node.Kind;
import org.anam.inspect.Node.Storage;
import org.anam.mapping.AnyReader;
import org.anam.mapping.FittingType;
import org.anam.mapping.Found;
import org.anam.storage.StoredValue;

/** Describes attributes and datasets. */
final class ValueDescriber {

  private final TreeOptions options;

  ValueDescriber(TreeOptions options) {
    this.options = options;
  }

  /** Describes a value that is open; an error leaves what was found out before it. */
  void describe(Node.Builder node, StoredValue value, Location location, TreeReader.Need need) {
    Storage storage = location.attribute() ? Storage.ATTRIBUTE : Storage.DATASET;
    node.is(Kind.OTHER, storage);
    if (storage == Storage.DATASET) {
      node.extras(attributes(value, location));
    }
    node.type(value.typeName());
    if (value.isNull()) {
      node.type("nothing of type " + value.typeName());
      return;
    }
    long[] shape = value.shape();
    node.shape(shape);
    if (storage == Storage.DATASET) {
      node.layout(value.layout());
    }
    if (value.kind() == StoredValue.Kind.OTHER) {
      noType(node, value, need);
    } else if (shape.length == 0 && value.kind() != StoredValue.Kind.STRUCTURED) {
      node.is(Kind.SCALAR, storage);
      node.value(AnyReader.scalar(value));
    } else {
      node.is(Kind.ARRAY, storage);
      if (value.kind() == StoredValue.Kind.ENUM) {
        noType(node, value, need);
      }
      array(node, value);
    }
  }

  private static void noType(Node.Builder node, StoredValue value, TreeReader.Need need) {
    need.add(
        node,
        new Problem(
            Problem.Severity.ERROR,
            CoreError.WRONG_TYPE,
            node.path(),
            "No Java type is known for " + Found.describe(value),
            FittingType.NONE));
  }

  private void array(Node.Builder node, StoredValue value) {
    if (options.elements() > 0) {
      node.value(value.readFirst(options.elements()));
    }
    if (options.complete()) {
      if (value.kind() == StoredValue.Kind.ENUM) {
        value.readBytes();
      } else {
        value.readElements();
      }
    }
  }

  private List<Node> attributes(StoredValue value, Location location) {
    List<Node> attributes = new ArrayList<>();
    for (String name : value.attributeNames()) {
      Location at = location.attribute(name);
      Node.Builder node = Node.at(name, at).is(Kind.OTHER, Storage.ATTRIBUTE);
      options.listener().accept(at.path());
      try (StoredValue attribute = value.openAttribute(name)) {
        if (attribute != null) {
          describe(node, attribute, at, TreeReader.Need.NONE);
        }
      } catch (AnamException e) {
        node.problem(Problem.of(e, at.path()));
      }
      attributes.add(node.build());
    }
    return attributes;
  }

  /** Describes an array that is kept as a group. */
  void empty(Node.Builder node, NdArray array) {
    NdArray row = array.reshape(array.size());
    node.type(array.type().toString())
        .shape(array.shape())
        .value(row.slice(0, Math.min(row.size(), Math.max(1, options.elements()))));
  }
}
