package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Set;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which stage raises which diagnostic: the border between {@code discover} and {@code validate}.
 */
@Tag("once")
final class StagesTest {

  /** Those of which the model alone shows whether they are right to be raised. */
  private static final Set<DiagnosticCode> BY_THE_MODEL =
      EnumSet.of(
          DiagnosticCode.BAD_ALIAS,
          DiagnosticCode.BAD_CLASS_NAME,
          DiagnosticCode.BAD_GROUP,
          DiagnosticCode.BAD_MEMBER_NAME,
          DiagnosticCode.CHUNK_RANK,
          DiagnosticCode.CHUNK_SIZE,
          DiagnosticCode.COMBINE_TWICE,
          DiagnosticCode.COMBINE_UNKNOWN,
          DiagnosticCode.COMBINE_UNSTACKABLE,
          DiagnosticCode.DATASET_WITHOUT_ARRAY,
          DiagnosticCode.DEFLATE_LEVEL,
          DiagnosticCode.DUPLICATE_ENTRY,
          DiagnosticCode.EXTRA_DATA_TWICE,
          DiagnosticCode.NAME_CLAIMED_TWICE,
          DiagnosticCode.RESERVED_CLASS_NAME,
          DiagnosticCode.RESERVED_NAME,
          DiagnosticCode.STORED_AS,
          DiagnosticCode.TOO_LARGE);

  /**
   * Two annotations of a member that contradict each other leave no model where they give it two
   * roles or two names, and else a model that is wrong; so do two members of one name.
   */
  private static final Set<DiagnosticCode> BY_EITHER =
      EnumSet.of(DiagnosticCode.CONTRADICTION, DiagnosticCode.DUPLICATE_MEMBER);

  /** A name that was given, where it is read; one that is taken, when all names are known. */
  private static final Set<DiagnosticCode> BY_READER_AND_PROCESSOR =
      EnumSet.of(DiagnosticCode.REGISTRY_NAME);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.anam.processor");

  /** The codes that classes of a package name. */
  private static Set<DiagnosticCode> raisedIn(String name) {
    Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
    CLASSES.stream()
        .filter(type -> type.getPackageName().equals(name))
        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
        .map(JavaFieldAccess::getTarget)
        .filter(field -> field.getOwner().isEquivalentTo(DiagnosticCode.class))
        .forEach(field -> codes.add(DiagnosticCode.valueOf(field.getName())));
    return codes;
  }

  private static Set<DiagnosticCode> common(Set<DiagnosticCode> some, Set<DiagnosticCode> others) {
    Set<DiagnosticCode> both = EnumSet.copyOf(some);
    both.retainAll(others);
    return both;
  }

  @Test
  @DisplayName("validate raises what the model shows, and discover what only the compiler does")
  void border() {
    Set<DiagnosticCode> discover = raisedIn("org.anam.processor.discover");
    Set<DiagnosticCode> validate = raisedIn("org.anam.processor.validate");
    assertThat(discover).hasSizeGreaterThan(30);
    assertThat(common(discover, validate)).isEqualTo(BY_EITHER);
    validate.removeAll(BY_EITHER);
    assertThat(validate).isEqualTo(BY_THE_MODEL);
  }

  @Test
  @DisplayName("the processors raise what concerns a whole compilation, model and generate nothing")
  void others() {
    Set<DiagnosticCode> processors = raisedIn("org.anam.processor");
    assertThat(processors).isNotEmpty();
    assertThat(common(processors, raisedIn("org.anam.processor.discover")))
        .isEqualTo(BY_READER_AND_PROCESSOR);
    assertThat(common(processors, raisedIn("org.anam.processor.validate"))).isEmpty();
    assertThat(raisedIn("org.anam.processor.model")).isEmpty();
    assertThat(raisedIn("org.anam.processor.generate")).isEmpty();
  }
}
