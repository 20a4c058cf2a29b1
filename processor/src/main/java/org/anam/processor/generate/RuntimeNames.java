package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The names of the types that generated code uses. The processor never links them. */
final class RuntimeNames {

  static final String CODECS = "org.anam.codec";
  private static final String LAYOUTS = "org.anam.layout";
  static final ClassName CODEC = ClassName.get(CODECS, "Codec");
  static final ClassName CODEC_MODULE = ClassName.get(CODECS, "CodecModule");
  static final ClassName VALUE_CODEC = ClassName.get(CODECS, "ValueCodec");
  static final ClassName VALUES = ClassName.get(CODECS, "Values");
  static final ClassName DESCRIPTOR = ClassName.get(CODECS, "TypeDescriptor");
  static final ClassName SINK = ClassName.get(CODECS, "Sink");
  static final ClassName SOURCE = ClassName.get(CODECS, "Source");
  static final ClassName TEXT_FORM = ClassName.get(LAYOUTS, "TextForm");
  static final ClassName LAYOUT = ClassName.get(LAYOUTS, "ArrayLayout");
  static final ClassName ND_ARRAY = ClassName.get("org.anam.array", "NdArray");
  static final ClassName GENERATED = ClassName.get("org.anam", "AnamGenerated");
  static final ClassName MARKER = ClassName.get("org.anam", "GeneratedCodec");

  private RuntimeNames() {}

  static TypeName valueCodecOf(TypeName type) {
    return ParameterizedTypeName.get(VALUE_CODEC, type.isPrimitive() ? type.box() : type);
  }

  static TypeName anyOf(ClassName generic) {
    return ParameterizedTypeName.get(generic, WildcardTypeName.subtypeOf(Object.class));
  }
}
