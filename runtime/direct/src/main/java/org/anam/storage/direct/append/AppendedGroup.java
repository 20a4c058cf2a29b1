package org.anam.storage.direct.append;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.direct.create.CreatedGroup;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.read.OpenGroup;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** A user's view of a group that is there already: what it had, and what it gets. */
final class AppendedGroup implements StorageGroup {

  private final AppendedFile file;
  private final OldGroup group;
  private boolean closed;

  AppendedGroup(AppendedFile file, OldGroup group) {
    this.file = file;
    this.group = group;
  }

  @Override
  public String path() {
    return old().path();
  }

  private OpenGroup old() {
    return group.old();
  }

  private ErrorPlace place() {
    return old().place();
  }

  private void requireOpen() {
    if (closed) {
      throw place().error(StorageError.CLOSED, "The group is closed").build();
    }
    file.requireOpen();
  }

  private boolean hadLink(String name) {
    requireOpen();
    return old().links().find(NewNames.link(place(), name)) != null;
  }

  private boolean hadAttribute(String name) {
    requireOpen();
    byte[] bytes = NewNames.attribute(place(), name);
    return old().attributeMessages().stream().anyMatch(one -> Arrays.equals(one.name(), bytes));
  }

  // Writing.

  private CreatedGroup links(String name) {
    return toAdd(EntryKind.LINKS, name, hadLink(name));
  }

  private CreatedGroup attributes(String name) {
    return toAdd(EntryKind.ATTRIBUTES, name, hadAttribute(name));
  }

  private CreatedGroup toAdd(EntryKind kind, String name, boolean taken) {
    if (taken) {
      throw place().at(name).error(StorageError.NAME_TAKEN, "The name is taken").build();
    }
    return group.toAdd(kind);
  }

  @Override
  public StorageGroup createGroup(String name) {
    return links(name).createGroup(name);
  }

  @Override
  public void writeInteger(String name, ElementType type, long bits) {
    attributes(name).writeInteger(name, type, bits);
  }

  @Override
  public void writeFloat(String name, ElementType type, double value) {
    attributes(name).writeFloat(name, type, value);
  }

  @Override
  public void writeComplex(String name, ElementType type, double re, double im) {
    attributes(name).writeComplex(name, type, re, im);
  }

  @Override
  public void writeText(String name, String value, TextForm form) {
    attributes(name).writeText(name, value, form);
  }

  @Override
  public void writeEnum(String name, EnumDescriptor type, int ordinal) {
    attributes(name).writeEnum(name, type, ordinal);
  }

  @Override
  public void writeArrayAttribute(String name, NdArray value) {
    attributes(name).writeArrayAttribute(name, value);
  }

  @Override
  public void writeStringsAttribute(String name, StringArray value) {
    attributes(name).writeStringsAttribute(name, value);
  }

  @Override
  public void writeNameMap(String name, String[][] rows) {
    attributes(name).writeNameMap(name, rows);
  }

  @Override
  public void writeDataset(String name, NdArray value, ArrayLayout layout) {
    links(name).writeDataset(name, value, layout);
  }

  @Override
  public void writeStringsDataset(String name, StringArray value, ArrayLayout layout) {
    links(name).writeStringsDataset(name, value, layout);
  }

  @Override
  public void writeStructuredDataset(String name, StructuredArray value, ArrayLayout layout) {
    links(name).writeStructuredDataset(name, value, layout);
  }

  // Reading.

  @Override
  public long linkCount() {
    requireOpen();
    return old().linkCount() + group.newCount(EntryKind.LINKS);
  }

  @Override
  public long attributeCount() {
    requireOpen();
    return old().attributeCount() + group.newCount(EntryKind.ATTRIBUTES);
  }

  @Override
  public List<String> attributeNames() {
    requireOpen();
    List<String> names = old().attributeNames();
    return group.added() == null ? names : all(names, group.added().attributeNames());
  }

  @Override
  public List<String> linkNames() {
    requireOpen();
    List<String> names = old().linkNames();
    return group.added() == null ? names : all(names, group.added().linkNames());
  }

  private static List<String> all(List<String> old, List<String> added) {
    Set<String> names = new LinkedHashSet<>(old);
    names.addAll(added);
    List<byte[]> sorted = new ArrayList<>();
    names.forEach(name -> sorted.add(name.getBytes(StandardCharsets.UTF_8)));
    sorted.sort(Arrays::compareUnsigned);
    return sorted.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
  }

  @Override
  public Link link(String name) {
    if (hadLink(name)) {
      return old().link(name);
    }
    return group.added() == null ? Link.NONE : group.added().link(name);
  }

  @Override
  public String linkTarget(String name) {
    return hadLink(name) ? old().linkTarget(name) : null;
  }

  @Override
  public boolean isExternalLink(String name) {
    return hadLink(name) && old().isExternalLink(name);
  }

  @Override
  public String identity() {
    requireOpen();
    return old().identity();
  }

  @Override
  public StorageGroup openGroup(String name) {
    if (!hadLink(name) && group.added() != null) {
      return group.added().openGroup(name);
    }
    List<String> path = new ArrayList<>(group.path());
    path.add(name);
    return file.view((OpenGroup) old().openGroup(name), path);
  }

  @Override
  public StoredDataset openDataset(String name) {
    return !hadLink(name) && group.added() != null
        ? group.added().openDataset(name)
        : old().openDataset(name);
  }

  @Override
  public StoredAttribute openAttribute(String name) {
    return !hadAttribute(name) && group.added() != null
        ? group.added().openAttribute(name)
        : old().openAttribute(name);
  }

  @Override
  public void close() {
    closed = true;
  }
}
