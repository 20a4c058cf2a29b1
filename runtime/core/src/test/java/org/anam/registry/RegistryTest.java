package org.anam.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.codec.TypeDescriptor;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.junit.jupiter.api.Test;

final class RegistryTest {

  private static final Codec<String> PERSON =
      PlainCodec.of(String.class, "lab.Person", "old.Person");
  private static final Codec<Integer> PLACE = PlainCodec.of(Integer.class, "lab.Place");

  @Test
  void codecsAreFoundByNameAliasAndType() {
    Registry registry = Registry.of(PERSON, PLACE);
    assertThat(registry.byName("lab.Person")).contains(PERSON);
    assertThat(registry.byName("old.Person")).contains(PERSON);
    assertThat(registry.byType(Integer.class)).contains(PLACE);
    assertThat(registry.byName("lab.person")).isEmpty();
    assertThat(registry.byType(Long.class)).isEmpty();
    CodecModule module = () -> List.of(PERSON, PLACE);
    assertThat(Registry.of(module).types()).isEqualTo(registry.types());
  }

  @Test
  void everyRegistryKnowsStoreAndListsItsTypesByName() {
    assertThat(Registry.of().byName("anamnesis.store.Store")).contains(Store.CODEC);
    assertThat(Registry.of(PLACE, PERSON).types())
        .extracting(TypeDescriptor::name)
        .containsExactly(
            "anamnesis.abstract.AnamCollection",
            "anamnesis.store.Store",
            "lab.Person",
            "lab.Place");
    assertThat(Registry.standard().byType(Store.class)).contains(Store.CODEC);
  }

  @Test
  void withAddsToACopyAndTheSameCodecTwiceIsHarmless() {
    Registry one = Registry.of(PERSON);
    Registry two = one.with(PLACE, PERSON);
    assertThat(two.byName("lab.Place")).contains(PLACE);
    assertThat(one.byName("lab.Place")).isEmpty();
  }

  @Test
  void twoCodecsForOneTypeNameOrAliasAreRefusedWithBothOrigins() {
    duplicate(PlainCodec.of(String.class, "other.Name"), "the type java.lang.String");
    duplicate(PlainCodec.of(Long.class, "lab.Person"), "the class name lab.Person");
    duplicate(PlainCodec.of(Long.class, "lab.Other", "old.Person"), "the class name old.Person");
    duplicate(
        PlainCodec.of(Long.class, "anamnesis.store.Store"), "the class name anamnesis.store.Store");
  }

  private static void duplicate(Codec<?> codec, String what) {
    assertThatThrownBy(() -> Registry.of(PERSON).with(codec))
        .isInstanceOf(AnamException.class)
        .hasMessageStartingWith("ANAM104: Two codecs claim " + what + ": ")
        .hasMessageContaining(
            "PlainCodec for " + codec.descriptor().type().getName() + " from file:")
        .hasMessageContaining("classes/");
  }

  @Test
  void wrongNamesGetTheNearest() {
    Registry registry = Registry.of(PERSON, PLACE);
    assertThat(registry.nearestName("lab.Persn")).contains("lab.Person");
    assertThat(registry.nearestName("a.package.far.away.Place")).contains("lab.Place");
    assertThat(registry.nearestName("something.else.entirely.Long")).isEmpty();
    assertThat(registry.noCodecFor("lab.Persn").path("/p").build())
        .hasMessageStartingWith(
            "ANAM101: No codec is registered for the class name lab.Persn [path /p].")
        .hasMessageEndingWith("Did you mean lab.Person?");
    assertThat(registry.noCodecFor(Long.class).build().code()).isEqualTo(CoreError.NO_CODEC);
  }

  @Test
  void aRegistryWithoutAnyModuleSaysHowToRunTheProcessor() {
    Registry none = Registry.of(List.<CodecModule>of(), true);
    assertThat(none.noCodecFor("lab.Person").build())
        .hasMessageStartingWith(
            "ANAM105: No codec is registered for the class name lab.Person, and no registry was")
        .hasMessageContaining("<annotationProcessorPaths>")
        .hasMessageContaining("annotationProcessor(\"org.anam:anam-processor:");
    assertThat(none.noCodecFor(Long.class).build().code()).isEqualTo(CoreError.NO_REGISTRY);
    assertThat(none.with(PERSON).noCodecFor(Long.class).build().code())
        .isEqualTo(CoreError.NO_CODEC);
  }

  @Test
  void classesInsideMethodsAreToldWhyTheyHaveNoCodec() {
    record Local(int x) {}
    Object anonymous = new Object() {};
    for (Class<?> type : List.of(Local.class, anonymous.getClass())) {
      for (Registry registry : List.of(Registry.of(), Registry.of(List.<CodecModule>of(), true))) {
        assertThat(registry.noCodecFor(type).build())
            .hasMessage(
                "ANAM103: No codec maps "
                    + type.getName()
                    + ", a class inside a method, which the compiler does not show to any annotation"
                    + " processor. Move it out of the method, annotate it with @Anam and compile it"
                    + " again.");
      }
    }
  }

  /** Has a codec of the name that the processor gives, which nobody registered. */
  private static final class Forgotten {}

  @Test
  void aCodecThatIsThereAndNotRegisteredIsNamed() {
    for (Registry registry : List.of(Registry.of(), Registry.of(List.<CodecModule>of(), true))) {
      assertThat(registry.noCodecFor(Forgotten.class).build())
          .hasMessage(
              "ANAM103: The codec RegistryTest_ForgottenAnam of "
                  + Forgotten.class.getName()
                  + " exists, but is not registered. Add RegistryTest_ForgottenAnam.INSTANCE to a"
                  + " registry that is made by Registry.of. Registry.standard() looks into"
                  + " META-INF/services: compile the class again, with an output folder (javac -d),"
                  + " and merge these files where jars are merged.");
    }
  }
}

/** Where the processor would write the codec of {@code RegistryTest.Forgotten}. */
final class RegistryTest_ForgottenAnam {}
