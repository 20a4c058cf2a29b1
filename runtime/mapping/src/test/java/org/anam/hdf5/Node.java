package org.anam.hdf5;

import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

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

  private static final class NodeCodec implements Codec<Node> {

    private static final TypeDescriptor<Node> DESCRIPTOR =
        TypeDescriptor.of(Node.class, "test.Node")
            .group("node")
            .member("label")
            .member("next")
            .build();

    @Override
    public TypeDescriptor<Node> descriptor() {
      return DESCRIPTOR;
    }

    @Override
    public void write(Node value, ObjectWriter out) {
      out.putString("label", value.label);
      out.put("next", value.next, Members.NEXT);
    }

    @Override
    public Node read(ObjectReader in) {
      return new Node(in.getString("label"), in.get("next", Members.NEXT));
    }

    @Override
    public Object member(Node value, String member) {
      return member.equals("label") ? value.label : value.next;
    }

    private static final class Members {
      static final ValueCodec<Node> NEXT = Values.object(CODEC);
    }
  }
}
