package org.anam.collection;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;
import org.anam.error.NearestName;
import org.anam.registry.Registry;

/**
 * A list of mapped objects that stacks members of its elements into one array each: {@code
 * AnamCollection} of anamnesis.
 *
 * <pre>{@code
 * @Anam(name = "test_classes3.StatsCollection")
 * @Combine({"zstats", "rts"})
 * public final class StatsCollection extends AnamCollection<SubjectStats> {}
 *
 * collection.updateCache();
 * NdArray zstats = collection.stacked("zstats"); // 5 elements of shape [10, 10]: [10, 10, 5]
 * }</pre>
 *
 * <p>It is an ordinary mutable list, equal to any list of equal elements. An element may be null,
 * since files of anamnesis may lack one; it is stored as nothing and cannot be stacked. The stacked
 * arrays and the names of combined members are not stored. Not thread-safe.
 *
 * @param <E> the elements' type, annotated with {@code @Anam}
 */
public abstract class AnamCollection<E> extends AbstractList<E> implements RandomAccess {

  private final List<E> members = new ArrayList<>();
  private final Map<String, Object> extraData = new LinkedHashMap<>();
  private final CodecLookup codecs;
  private Map<String, NdArray> cache = Map.of();

  /**
   * An empty collection that finds its codec and those of its elements in {@link
   * Registry#standard()}.
   */
  protected AnamCollection() {
    this(null);
  }

  /**
   * An empty collection that finds its codec and those of its elements in a registry of your own.
   *
   * @param codecs the registry; null for {@link Registry#standard()}
   */
  protected AnamCollection(CodecLookup codecs) {
    this.codecs = codecs;
  }

  /** The elements: a live view, which can be changed like the collection itself. */
  public final List<E> members() {
    return members;
  }

  /** Entries that are stored beside the elements: a live map. */
  public final Map<String, Object> extraData() {
    return extraData;
  }

  /**
   * The names of the members that are stacked, as {@code @Combine} gives them.
   *
   * @throws AnamException ANAM103 when the registry has no codec of this class, ANAM105 when there
   *     is no registry
   */
  public final List<String> combined() {
    return Stacking.codecOf(getClass(), codecs()).descriptor().combined();
  }

  /** Stacks the combined members; differing shapes are an error. As {@code updateCache(false)}. */
  public final void updateCache() {
    updateCache(false);
  }

  /**
   * Stacks each combined member of all elements, with the element's index as the last index:
   * numbers, booleans and complex numbers become 1-d arrays, arrays of shape {@code [i, j]} one of
   * shape {@code [i, j, n]}. Without elements there is nothing to stack, and every name has null.
   * Later changes of elements need another call.
   *
   * <p>After an error the arrays of the call before are still there.
   *
   * @param flexible whether a member whose shapes differ is left out, its stacked array being null,
   *     instead of refused
   * @throws AnamException ANAM192 when an element lacks a member or has no number or array there,
   *     ANAM193 when element types differ, ANAM194 when shapes differ; ANAM103 or ANAM105 when a
   *     codec is missing
   */
  public final void updateCache(boolean flexible) {
    CodecLookup lookup = codecs();
    Codec<?> own = Stacking.codecOf(getClass(), lookup);
    cache = new Stacking(own.descriptor(), members, lookup).stack(flexible);
  }

  /**
   * The stacked array of a combined member, as the last {@link #updateCache()} made it.
   *
   * @param name one of {@link #combined()}
   * @return the array; null before the first update, without elements, and for a member left out in
   *     flexible mode
   * @throws AnamException ANAM195 for any other name, with the nearest one
   */
  public final NdArray stacked(String name) {
    Argument.notNull(name, "name");
    List<String> names = combined();
    if (!names.contains(name)) {
      throw AnamException.of(
              CoreError.NOT_COMBINED, getClass().getSimpleName() + " does not combine " + name)
          .remedy(CoreError.NOT_COMBINED.remedy() + NearestName.question(name, names))
          .build();
    }
    return cache.get(name);
  }

  /** Forgets the stacked arrays. */
  public final void clearCache() {
    cache = Map.of();
  }

  private CodecLookup codecs() {
    return codecs == null ? Registry.standard() : codecs;
  }

  @Override
  public E get(int index) {
    return members.get(index);
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public E set(int index, E element) {
    return members.set(index, element);
  }

  @Override
  public boolean add(E element) {
    return members.add(element);
  }

  @Override
  public void add(int index, E element) {
    members.add(index, element);
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return members.addAll(elements);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    return members.addAll(index, elements);
  }

  @Override
  public E remove(int index) {
    return members.remove(index);
  }

  @Override
  public void clear() {
    members.clear();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    return members.removeIf(filter);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    members.replaceAll(operator);
  }

  @Override
  public void sort(Comparator<? super E> order) {
    members.sort(order);
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    members.forEach(action);
  }

  // Iterators are those of the list inside, which notices changes made through members() as well.

  @Override
  public Iterator<E> iterator() {
    return members.iterator();
  }

  @Override
  public ListIterator<E> listIterator() {
    return members.listIterator();
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return members.listIterator(index);
  }

  @Override
  public Spliterator<E> spliterator() {
    return members.spliterator();
  }

  @Override
  public List<E> subList(int from, int to) {
    return members.subList(from, to);
  }
}
