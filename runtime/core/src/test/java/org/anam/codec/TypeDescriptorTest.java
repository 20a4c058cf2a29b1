package org.anam.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.anam.array.ElementType;
import org.anam.codec.TypeDescriptor.Member;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeDescriptorTest {

  private static Member declared(String declaration) {
    return TypeDescriptor.of(Object.class, "t.T").members(declaration).build().members().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "boolean on, BOOLEAN, 0, BOOL, ",
    "int age, INT, 0, INT32, ",
    "uint64 id, UNSIGNED_LONG, 0, UINT64, ",
    "char sign, CHAR, 0, , UTF8",
    "String name, TEXT, 0, , UTF8",
    "fixed-ASCII code, FIXED_ASCII, 0, , FIXED_ASCII",
    "double[] marks, DOUBLE, 1, FLOAT64, ",
    "uint16[][] image, UNSIGNED_SHORT, 2, UINT16, ",
    "ASCII[] codes, ASCII, 1, , ASCII",
    "Complex[][][] field, COMPLEX, 3, COMPLEX128, ",
    "friend, OTHER, 0, , ",
  })
  void membersHaveTypeRankAndForm(
      String declaration, MemberType type, int rank, ElementType element, TextForm form) {
    Member member = declared(declaration);
    String name = declaration.substring(declaration.indexOf(' ') + 1);
    assertThat(member).isEqualTo(new Member(name, name, type, rank));
    assertThat(member.type().element()).isEqualTo(element);
    assertThat(member.type().form()).isEqualTo(form);
    assertThat(member.declaration()).isEqualTo(declaration);
  }

  @Test
  void namesWithSpacesAreToldApart() {
    Member member =
        TypeDescriptor.of(Object.class, "t.T")
            .member("int[]", "my marks", "marks")
            .build()
            .members()
            .get(0);
    assertThat(member).isEqualTo(new Member("my marks", "marks", MemberType.INT, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Int age", "int[ age", "int[]x age", "[] age", "Object age"})
  void otherWordsAreNoTypes(String declaration) {
    String word = declaration.substring(0, declaration.indexOf(' '));
    AnamException e = catchThrowableOfType(AnamException.class, () -> declared(declaration));
    assertThat(e.code()).isEqualTo(CoreError.BAD_ARGUMENT);
    assertThat(e).hasMessageContaining("No type of members is called \"" + word + "\"");
  }

  @Test
  void theNearestWordIsNamed() {
    AnamException e = catchThrowableOfType(AnamException.class, () -> declared("Int age"));
    assertThat(e).hasMessageContaining("Did you mean int?");
  }
}
