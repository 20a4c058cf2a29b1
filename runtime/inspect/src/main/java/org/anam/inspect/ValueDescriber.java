package org.anam.inspect;

import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.inspect.Node.Kind;
import org.anam.inspect.Node.Storage;
import org.anam.mapping.load.AnyReader;
import org.anam.mapping.load.FittingType;
import org.anam.mapping.load.Found;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/** Describes attributes and datasets. */
final class ValueDescriber {

  private final TreeOptions options;

  ValueDescriber(TreeOptions options) {
    this.options = options;
  }

  // An error leaves in the node what was found out before it.

  /** Describes an open attribute. */
  void describe(Node.Builder node, StoredAttribute attribute, Need need) {
    node.is(Kind.OTHER, Storage.ATTRIBUTE);
    if (hasElements(node, attribute)) {
      elements(node, attribute, Storage.ATTRIBUTE, need);
    }
  }

  /** Describes an open dataset, with its attributes and how its elements lie. */
  void describe(Node.Builder node, StoredDataset dataset, Location location, Need need) {
    node.is(Kind.OTHER, Storage.DATASET);
    node.extras(attributes(dataset, location));
    if (hasElements(node, dataset)) {
      node.layout(dataset.layout());
      elements(node, dataset, Storage.DATASET, need);
    }
  }

  /** Describes type and shape; false when there is only the type. */
  private static boolean hasElements(Node.Builder node, StoredValue value) {
    node.type(value.typeName());
    if (value.isNull()) {
      node.type("nothing of type " + value.typeName());
      return false;
    }
    node.shape(value.shape());
    return true;
  }

  private void elements(Node.Builder node, StoredValue value, Storage storage, Need need) {
    if (value.kind() == StoredValue.Kind.OTHER) {
      noType(node, value, need);
    } else if (value.shape().length == 0 && value.kind() != StoredValue.Kind.STRUCTURED) {
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

  private static void noType(Node.Builder node, StoredValue value, Need need) {
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

  private List<Node> attributes(StoredDataset dataset, Location location) {
    List<Node> attributes = new ArrayList<>();
    for (String name : dataset.attributeNames()) {
      Location at = location.attribute(name);
      Node.Builder node = Node.at(name, at).is(Kind.OTHER, Storage.ATTRIBUTE);
      options.listener().accept(at.path());
      try (StoredAttribute attribute = dataset.openAttribute(name)) {
        if (attribute != null) {
          describe(node, attribute, Need.NONE);
        }
      } catch (AnamException e) {
        node.problem(options.problem(e, at.path()));
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
