package org.anam.hdf5;

import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/** A type that refers to itself. */
final class Node {

  static final Codec<Node> CODEC = new NodeCodec();

  String label;
  Node next;

  Node(String label, Node next) {
    this.label = label;
    this.next = next;
  }

  /** A chain of so many nodes. */
  static Node chain(int length) {
    Node node = null;
    for (int i = length - 1; i >= 0; i--) {
      node = new Node("n" + i, node);
    }
    return node;
  }

  private static final class NodeCodec extends Codec<Node> {

    NodeCodec() {
      super(
          TypeDescriptor.of(Node.class, "test.Node")
              .group("node")
              .members("label", "next")
              .build());
    }

    @Override
    public void put(Node value, Sink out) {
      out.putString(value.label);
      out.putObject(value.next, CODEC);
    }

    @Override
    public Node get(Source in) {
      return new Node(in.getString(), in.getObject(CODEC));
    }
  }
}
