package org.anam.processor.discover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Sets, maps and queues that sort what they hold: by what those of a member are sorted. */
final class SortedContainers {

  private static final List<String> SORTED =
      List.of(
          "java.util.SortedSet",
          "java.util.SortedMap",
          "java.util.PriorityQueue",
          "java.util.concurrent.PriorityBlockingQueue");

  private final Language language;
  private final List<Order> orders;
  private final Set<Order> used = new LinkedHashSet<>();

  /**
   * Those of one member.
   *
   * @param orders the comparators that it names
   */
  SortedContainers(Language language, List<Order> orders) {
    this.language = language;
    this.orders = orders;
  }

  /**
   * Whether a container of the type sorts what it holds and is made here; a class of the user's own
   * brings its comparator itself.
   */
  boolean isSorted(DeclaredType type) {
    return language.isOfThePlatform(language.element(type))
        && SORTED.stream().anyMatch(name -> language.asSuper(type, name).isPresent());
  }

  /** The comparator for elements or keys of the type; empty for the natural order. */
  Optional<Order> order(TypeMirror element) {
    TypeMirror type = bound(element);
    Optional<Order> found =
        orders.stream()
            .filter(order -> language.types().isAssignable(language.boxed(type), order.of()))
            .findFirst();
    found.ifPresent(used::add);
    return found;
  }

  /** Whether elements or keys of the type have a natural order. */
  boolean isComparable(TypeMirror element) {
    TypeMirror type = language.types().erasure(language.boxed(bound(element)));
    TypeMirror comparable =
        language
            .types()
            .erasure(language.elements().getTypeElement("java.lang.Comparable").asType());
    return language.types().isAssignable(type, comparable);
  }

  private TypeMirror bound(TypeMirror type) {
    if (type.getKind() != TypeKind.WILDCARD) {
      return type;
    }
    TypeMirror bound = ((WildcardType) type).getExtendsBound();
    return bound != null ? bound : language.object();
  }

  /** The comparators that sort nothing in the member. */
  List<Order> unused() {
    return orders.stream().filter(order -> !used.contains(order)).toList();
  }
}
