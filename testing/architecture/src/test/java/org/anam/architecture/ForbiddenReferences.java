package org.anam.architecture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds references to reflection in class files, by reading them: types of {@code
 * java.lang.reflect}, {@code sun} and the inside of the JDK, and calls of {@code Class.forName},
 * {@code ClassLoader.loadClass} and all of {@code MethodHandles} but its views of arrays.
 *
 * <p>A lambda, string concatenation or record leaves a reference to {@code MethodHandles.Lookup}
 * and to a bootstrap method such as {@code LambdaMetafactory.metafactory}: the virtual machine
 * makes that lookup when it links the instruction, no code of the class does, and native-image
 * resolves it at build time. The type is therefore allowed, but no call that gives a class a lookup
 * of its own, nor one on the lookup.
 */
public final class ForbiddenReferences {

  private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L([^;<]+)");
  private static final List<String> PACKAGES =
      List.of("java/lang/reflect/", "sun/", "com/sun/", "jdk/internal/");
  private static final Set<String> METHODS =
      Set.of(
          "java/lang/Class.forName",
          "java/lang/Class.newInstance",
          "java/lang/ClassLoader.loadClass");

  /** Reads numbers out of arrays of bytes, and reaches no class and no member of one. */
  private static final String VIEW = "java/lang/invoke/MethodHandles.byteArrayViewVarHandle";

  private static final List<String> OWNERS =
      List.of("java/lang/invoke/MethodHandles.", "java/lang/invoke/MethodHandles$Lookup.");

  private final String[] texts;
  private final int[][] references;
  private final int[] tags;
  private final Set<String> found = new TreeSet<>();

  private ForbiddenReferences(DataInputStream in) throws IOException {
    if (in.readInt() != 0xCAFEBABE) {
      throw new IOException("no class file");
    }
    in.readInt();
    int count = in.readUnsignedShort();
    texts = new String[count];
    references = new int[count][2];
    tags = new int[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.readUnsignedByte();
      readConstant(in, i);
      if (tags[i] == 5 || tags[i] == 6) {
        i++;
      }
    }
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers(in);
    readMembers(in);
  }

  /**
   * The forbidden references of all class files below a folder, as {@code file: reference}; fails
   * if there is none.
   */
  public static List<String> in(Path folder) {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> classes =
          files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      if (classes.isEmpty()) {
        throw new IllegalStateException("No class files in " + folder);
      }
      for (Path file : classes) {
        for (String reference : in(Files.readAllBytes(file))) {
          found.add(folder.relativize(file) + ": " + reference);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The forbidden references of one class file. */
  public static Set<String> in(byte[] classFile) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      return new ForbiddenReferences(in).search();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readConstant(DataInputStream in, int i) throws IOException {
    switch (tags[i]) {
      case 1 -> texts[i] = in.readUTF();
      case 3, 4 -> in.skipNBytes(4);
      case 5, 6 -> in.skipNBytes(8);
      case 7, 8, 16, 19, 20 -> references[i][0] = in.readUnsignedShort();
      case 9, 10, 11, 12, 17, 18 -> {
        references[i][0] = in.readUnsignedShort();
        references[i][1] = in.readUnsignedShort();
      }
      case 15 -> in.skipNBytes(3);
      default -> throw new IOException("constant of unknown kind " + tags[i]);
    }
  }

  /** The descriptors of fields or methods, which the class need not use to declare them. */
  private void readMembers(DataInputStream in) throws IOException {
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.skipNBytes(4);
      checkTypes(texts[in.readUnsignedShort()]);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.skipNBytes(2);
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
  }

  private Set<String> search() {
    for (int i = 1; i < tags.length; i++) {
      switch (tags[i]) {
        case 7 -> {
          String name = texts[references[i][0]];
          checkTypes(name.startsWith("[") ? name : "L" + name + ";");
        }
        case 12 -> checkTypes(texts[references[i][1]]);
        case 16 -> checkTypes(texts[references[i][0]]);
        case 9, 10, 11 -> checkMember(references[i]);
        default -> {}
      }
    }
    return found;
  }

  private void checkTypes(String descriptor) {
    Matcher types = TYPE_IN_DESCRIPTOR.matcher(descriptor);
    while (types.find()) {
      String type = types.group(1);
      if (PACKAGES.stream().anyMatch(type::startsWith)) {
        found.add(type.replace('/', '.'));
      }
    }
  }

  private void checkMember(int[] reference) {
    String owner = texts[references[reference[0]][0]];
    String member = owner + "." + texts[references[reference[1]][0]];
    boolean isForbidden = METHODS.contains(member) || OWNERS.stream().anyMatch(member::startsWith);
    if (isForbidden && !member.equals(VIEW)) {
      found.add(member.replace('/', '.'));
    }
  }
}
