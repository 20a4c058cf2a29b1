package org.anam.mpi.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only the native transport calls foreign functions, and only that for MPJ Express knows MPJ. */
@Tag("once")
final class BordersTest {

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.anam");
  }

  @Test
  void allModulesAreHere() {
    assertThat(classes.stream().map(type -> type.getPackageName()))
        .contains(
            "org.anam",
            "org.anam.processor",
            "org.anam.hdf5",
            "org.anam.message",
            "org.anam.mpi",
            "org.anam.mpi.nativempi",
            "org.anam.mpi.mpj",
            "org.anam.samples.mpi");
  }

  @Test
  void foreignFunctions() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.anam.mpi.nativempi..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.foreign..", "jdk.internal.foreign..")
        .check(classes);
  }

  @Test
  void theProviderLoadsOnJava17() {
    noClasses()
        .that()
        .resideInAPackage("org.anam.mpi.nativempi")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.foreign..")
        .check(classes);
  }

  @Test
  void mpjExpress() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.anam.mpi.mpj..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("mpi..", "mpjdev..", "mpjbuf..", "xdev..", "runtime..")
        .check(classes);
  }

  @Test
  void nobodyKnowsTheTransports() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.anam.mpi.mpj..", "org.anam.mpi.nativempi..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.anam.mpi.mpj..", "org.anam.mpi.nativempi..")
        .check(classes);
  }
}
