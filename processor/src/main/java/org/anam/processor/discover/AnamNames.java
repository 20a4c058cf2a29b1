package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.model.TypeText;

/** The qualified names of annotations and runtime types, and the names of what is generated. */
public final class AnamNames {

  /** The annotation of mapped types. */
  public static final String ANAM = "org.anam.Anam";

  static final String ALIAS = "org.anam.Alias";
  static final String OUTPUT = "org.anam.Hdf5Output";
  static final String MAP_NAME = "org.anam.MapName";
  static final String BROADCAST = "org.anam.ExtraBcast";
  static final String EXTRA_DATA = "org.anam.ExtraData";
  static final String STORED_AS = "org.anam.StoredAs";
  static final String DATASET = "org.anam.Dataset";
  static final String CONVERT = "org.anam.Convert";
  static final String SORTED_BY = "org.anam.SortedBy";
  static final String COMBINE = "org.anam.Combine";
  static final String AFTER_LOAD = "org.anam.AfterLoad";
  static final String CONSTRUCTOR = "org.anam.AnamConstructor";

  /** The annotations that users write inside or on mapped types, beside {@link #ANAM}. */
  public static final List<String> IN_MAPPED_TYPES =
      List.of(
          OUTPUT,
          BROADCAST,
          EXTRA_DATA,
          MAP_NAME,
          STORED_AS,
          DATASET,
          CONVERT,
          SORTED_BY,
          ALIAS,
          COMBINE,
          AFTER_LOAD,
          CONSTRUCTOR);

  /** Those that make a member. */
  static final List<String> ROLES = List.of(OUTPUT, BROADCAST, EXTRA_DATA);

  /** Those that say more about a member. */
  static final List<String> DETAILS = List.of(MAP_NAME, STORED_AS, DATASET, CONVERT, SORTED_BY);

  /** The interface of generated codecs, whose presence shows that the runtime is. */
  public static final String CODEC = "org.anam.codec.Codec";

  /** The interface of generated registry classes. */
  public static final String CODEC_MODULE = "org.anam.codec.CodecModule";

  /** The marker of generated codecs. */
  public static final String GENERATED_CODEC = "org.anam.GeneratedCodec";

  /** The annotation of all generated source. */
  public static final String GENERATED = "org.anam.AnamGenerated";

  /** The annotation that names the registry class. */
  public static final String ANAM_MODULE = "org.anam.AnamModule";

  static final String CONVERTER = "org.anam.Converter";
  static final String COLLECTION = "org.anam.collection.AnamCollection";
  static final String STORE = "org.anam.collection.Store";
  private static final String PLAIN_COLLECTION = "org.anam.collection.PlainCollection";

  static final String COMPLEX_FLOAT = "org.anam.array.ComplexFloat";
  static final String COMPARATOR = "java.util.Comparator";

  private AnamNames() {}

  /** The name of the codec of a type: nested types join with {@code _}. */
  public static ClassName codecOf(TypeElement type) {
    ClassName name = ClassName.get(type);
    return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Anam");
  }

  /** The annotation's simple name with its {@code @}. */
  public static String shown(String annotation) {
    return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
  }

  /** Whether a type of the runtime is found in the registry, where every program has its codec. */
  static boolean isOfRuntime(String type) {
    return type.equals(STORE) || type.equals(COLLECTION) || type.equals(PLAIN_COLLECTION);
  }

  /**
   * The type's name; where something of it is not there, that of {@code Object}. No codec is
   * written then, and compilers have no names for such types: javac 17 puts an imported one into a
   * package {@code <any>}.
   */
  static TypeName of(TypeMirror type) {
    return Language.isMissing(type) ? ClassName.OBJECT : TypeName.get(type);
  }

  /** A type as people write it: without packages. */
  static String shown(TypeMirror type) {
    return Language.isMissing(type) ? type.toString() : shown(TypeName.get(type));
  }

  static String shown(TypeName type) {
    return TypeText.of(type);
  }
}
