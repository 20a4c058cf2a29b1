package org.anam.mpi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The borders of the communicator's module. */
@AnalyzeClasses(
    packages = {"org.anam.mpi", "org.anam.message"},
    importOptions = ImportOption.DoNotIncludeTests.class)
@ArchTag("once")
class ArchitectureTest {

  @ArchTest
  static final ArchRule no_message_passing_system =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.foreign..", "mpi..", "sun..");

  /** Views of byte arrays, which are handles of variables too, look nothing up by name. */
  @ArchTest
  static final ArchRule no_reflection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(MethodHandle.class, MethodHandles.Lookup.class)
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class);

  @ArchTest
  static final ArchRule arrows_point_one_way =
      slices().matching("org.anam.mpi.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule transports_know_nothing_of_those_who_use_them =
      noClasses()
          .that()
          .resideInAnyPackage("org.anam.mpi.transport", "org.anam.mpi.single")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.anam.mpi", "org.anam.mpi.exchange..", "org.anam.mpi.launch", "org.anam.message");

  @ArchTest
  static final ArchRule messages_know_only_codecs =
      classes()
          .that()
          .resideInAPackage("org.anam.message")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.anam.message",
              "org.anam.mpi.error",
              "org.anam.codec",
              "org.anam.layout",
              "org.anam.array",
              "org.anam.array.flat",
              "org.anam.array.memory",
              "org.anam.error");

  @ArchTest
  static final ArchRule operations_know_no_particular_transport =
      noClasses()
          .that()
          .resideInAPackage("org.anam.mpi.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.anam.mpi", "org.anam.mpi.single", "org.anam.mpi.launch");
}
