package org.anam.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.anam.processor.discover.AnamNames;

/**
 * The entry for {@link java.util.ServiceLoader} in the folder that is compiled into. It names a
 * registry a line; comments behind it, which {@code ServiceLoader} skips, say what the registry
 * lists, so that a later compilation of some types into the same folder knows of the others.
 */
final class ServicesFile {

  /**
   * A registry.
   *
   * @param name its binary name
   * @param types what it lists; nothing of a registry that somebody else wrote
   */
  record Registry(String name, List<Listed> types) {

    Registry {
      types = List.copyOf(types);
    }
  }

  /**
   * A type in a registry.
   *
   * @param codec the binary name of its codec
   * @param type its own
   */
  record Listed(String codec, String type) {}

  private static final String PATH = "META-INF/services/" + AnamNames.CODEC_MODULE;
  private static final String HEADER =
      "# Comments tell later compilations into this folder what a registry lists.\n";
  private static final String LISTED = "#   ";

  private final Filer filer;
  private final Map<String, Boolean> classes = new HashMap<>();

  ServicesFile(Filer filer) {
    this.filer = filer;
  }

  /** The registries that earlier compilations left; none where there is no such file. */
  List<Registry> read() {
    List<Registry> registries = new ArrayList<>();
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH);
      if (!isInPlace(file)) {
        return registries;
      }
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(file.openInputStream(), StandardCharsets.UTF_8))) {
        reader.lines().forEach(line -> add(line, registries));
      }
    } catch (IOException e) {
      return new ArrayList<>(); // A first compilation; what cannot be read cannot be written
      // either.
    }
    return registries;
  }

  private static void add(String line, List<Registry> registries) {
    if (line.startsWith(LISTED) && !registries.isEmpty()) {
      String[] names = line.strip().split("\\s+", -1);
      if (names.length == 3) {
        Registry last = registries.remove(registries.size() - 1);
        List<Listed> types = new ArrayList<>(last.types());
        types.add(new Listed(names[1], names[2]));
        registries.add(new Registry(last.name(), types));
      }
      return;
    }
    String name = line.replaceFirst("#.*", "").strip();
    if (!name.isEmpty()) {
      registries.add(new Registry(name, List.of()));
    }
  }

  /** Whether the folder has the class, by its binary name. */
  boolean hasClass(String name) {
    return classes.computeIfAbsent(name, this::findClass);
  }

  private boolean findClass(String name) {
    try {
      String path = name.replace('.', '/') + ".class";
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream().close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the file anew.
   *
   * @return whether it is written; without {@code -d} javac would put it beside a source, where
   *     nobody finds it
   */
  boolean write(List<Registry> registries, Element... origins) throws IOException {
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH, origins);
    if (!isInPlace(file)) {
      return false;
    }
    // Not file.openWriter(), which writes in the encoding of the sources.
    try (Writer writer = new OutputStreamWriter(file.openOutputStream(), StandardCharsets.UTF_8)) {
      writer.write(HEADER);
      for (Registry registry : registries) {
        writer.write(registry.name() + "\n");
        for (Listed listed : registry.types()) {
          writer.write(LISTED + listed.codec() + " " + listed.type() + "\n");
        }
      }
    }
    return true;
  }

  private static boolean isInPlace(FileObject file) {
    return file.toUri().getPath().endsWith("/" + PATH);
  }
}
