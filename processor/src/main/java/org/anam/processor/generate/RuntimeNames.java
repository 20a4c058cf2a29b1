package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The names of the types that generated code uses. The processor never links them. */
final class RuntimeNames {

  static final String CODECS = "org.anam.codec";
  static final ClassName CODEC = ClassName.get(CODECS, "Codec");
  static final ClassName CODEC_MODULE = ClassName.get(CODECS, "CodecModule");
  static final ClassName VALUE_CODEC = ClassName.get(CODECS, "ValueCodec");
  static final ClassName VALUES = ClassName.get(CODECS, "Values");
  static final ClassName DESCRIPTOR = ClassName.get(CODECS, "TypeDescriptor");
  static final ClassName WRITER = ClassName.get(CODECS, "ObjectWriter");
  static final ClassName READER = ClassName.get(CODECS, "ObjectReader");
  static final ClassName PACKER = ClassName.get(CODECS, "Packer");
  static final ClassName UNPACKER = ClassName.get(CODECS, "Unpacker");
  static final ClassName LAYOUT = ClassName.get(CODECS, "ArrayLayout");
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
