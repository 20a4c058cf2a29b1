package org.anam.mpi.nativempi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Foreign functions are this module's affair, and not of that part which loads on Java 17. */
final class ForeignTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.anam");

  @Test
  void onlyTheBindingUsesForeignMemory() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.anam.mpi.nativempi.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.foreign..")
        .check(ALL);
  }

  @Test
  void librariesKnowNothingOfTransports() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.anam.mpi.nativempi.library",
            "org.anam.mpi.nativempi.abi",
            "org.anam.mpi.nativempi.call",
            "org.anam.mpi.nativempi.binding")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.anam.mpi.nativempi.transport..", "org.anam.mpi.nativempi")
        .check(ALL);
  }

  @Test
  void onlyTheLaunchedWorldIsUsedFromAbove() {
    classes()
        .that()
        .resideInAPackage("org.anam.mpi.nativempi.transport")
        .and()
        .doNotHaveSimpleName("World")
        .should()
        .bePackagePrivate()
        .orShould()
        .haveSimpleName("package-info")
        .orShould()
        .bePrivate()
        .check(ALL);
  }
}
