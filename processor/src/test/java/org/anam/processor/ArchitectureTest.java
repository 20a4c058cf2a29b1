package org.anam.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.type.TypeMirror;

/** The one direction of the arrows. */
@AnalyzeClasses(packages = "org.anam.processor", importOptions = DoNotIncludeTests.class)
@ArchTag("once")
final class ArchitectureTest {

  private static final String BASE = "org.anam.processor";

  @ArchTest
  static final ArchRule DIAGNOSTIC_KNOWS_NOTHING =
      classes()
          .that()
          .resideInAPackage(BASE + ".diagnostic")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.lang.model.element", BASE + ".diagnostic");

  @ArchTest
  static final ArchRule MODEL_KNOWS_DIAGNOSTIC =
      classes()
          .that()
          .resideInAPackage(BASE + ".model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "com.palantir.javapoet", BASE + ".model", BASE + ".diagnostic");

  @ArchTest
  static final ArchRule VALIDATE_KNOWS_THE_MODEL =
      classes()
          .that()
          .resideInAPackage(BASE + ".validate")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.palantir.javapoet",
              BASE + ".validate",
              BASE + ".model",
              BASE + ".diagnostic");

  @ArchTest
  static final ArchRule GENERATE_KNOWS_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".generate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BASE, BASE + ".discover", BASE + ".validate");

  @ArchTest
  static final ArchRule GENERATE_ASKS_NOT_THE_COMPILER =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".generate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.lang.model.type", "javax.lang.model.util", "javax.annotation..");

  @ArchTest
  static final ArchRule DISCOVER_COMES_FIRST =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".discover")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BASE, BASE + ".validate", BASE + ".generate");

  @ArchTest
  static final ArchRule NO_RUNTIME =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.anam.codec..", "org.anam.array..", "org.anam.collection..");

  /**
   * Local types, and the files that types stand in, can be seen in no other way; where javac is
   * wrapped or absent, they are not.
   */
  @ArchTest
  static final ArchRule NO_COMPILER_INTERNALS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(LocalTypes.class, AuxiliaryTypes.class, Headers.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun..", "java.nio.file..");

  @ArchTest
  static final ArchRule ONLY_SUPPORTED_TREES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun.tools..", "java.nio.file..");

  /**
   * Type mirrors of one type may differ as objects: only {@code Types.isSameType} compares them.
   */
  @ArchTest
  static final ArchRule NO_EQUALS_OF_TYPE_MIRRORS =
      noClasses()
          .should()
          .callMethod(TypeMirror.class, "equals", Object.class)
          .orShould()
          .callMethod(TypeMirror.class, "hashCode");
}
