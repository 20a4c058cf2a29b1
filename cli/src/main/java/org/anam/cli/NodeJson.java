package org.anam.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anam.inspect.Node;
import org.anam.inspect.Problem;

/** Nodes as JSON, in the shape that {@code docs/cli.md} gives. */
final class NodeJson {

  private NodeJson() {}

  static Map<String, Object> of(Node node) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", node.name());
    json.put("path", node.path());
    json.put("kind", word(node.kind()));
    json.put("storage", word(node.storage()));
    node.key().ifPresent(key -> json.put("key", of(key)));
    if (!node.type().isEmpty()) {
      json.put("type", node.type());
    }
    if (node.kind() == Node.Kind.ARRAY || node.shape().length > 0) {
      json.put("shape", node.shape());
    }
    if (!node.layout().isEmpty()) {
      json.put("layout", node.layout());
    }
    node.value()
        .ifPresent(
            value -> {
              json.put("value", value);
              if (node.kind() == Node.Kind.ARRAY
                  && ValueText.count(value) < ValueText.size(node.shape())) {
                json.put("truncated", true);
              }
            });
    put(json, "children", node.children());
    if (node.omitted() > 0) {
      json.put("omitted", node.omitted());
    }
    put(json, "extras", node.extras());
    if (!node.problems().isEmpty()) {
      json.put("problems", node.problems().stream().map(NodeJson::of).toList());
    }
    return json;
  }

  private static void put(Map<String, Object> json, String name, List<Node> nodes) {
    if (!nodes.isEmpty()) {
      json.put(name, nodes.stream().map(NodeJson::of).toList());
    }
  }

  private static Map<String, Object> of(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", word(problem.severity()));
    json.put("code", problem.code().id());
    json.put("path", problem.path());
    json.put("what", problem.what());
    json.put("remedy", problem.remedy());
    return json;
  }

  /** A constant's name in lower case, with hyphens. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
