package lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the descriptor promises to Gradle, held by Gradle's own classes. */
class GradleRulesTest {

  private static final String APPLE = "@org.anam.Anam public record Apple(int seeds) {}";
  private static final String BASKET =
      "@org.anam.Anam public record Basket(java.util.List<Apple> apples) {}";
  private static final String PEAR = "@org.anam.Anam public record Pear(double weight) {}";

  @TempDir Path folder;
  private GradleBuild build;

  @BeforeEach
  void before() throws IOException {
    build = new GradleBuild(folder.resolve("build"));
    build.write("demo.Apple", APPLE);
    build.write("demo.Basket", BASKET);
    build.write("demo.Pear", PEAR);
    build.full();
  }

  /** What a build from scratch gives; an incremental one must give the same, byte by byte. */
  private static Map<String, String> fresh(Path folder, String... types) throws IOException {
    GradleBuild fresh = new GradleBuild(folder);
    for (int i = 0; i < types.length; i += 2) {
      fresh.write(types[i], types[i + 1]);
    }
    fresh.full();
    return fresh.output();
  }

  @Test
  void oneProcessorIsIsolatingAndOneAggregating() throws IOException {
    assertEquals(
        List.of(
            "org.anam.processor.CodecProcessor,isolating",
            "org.anam.processor.RegistryProcessor,aggregating"),
        GradleBuild.descriptor());
  }

  @Test
  void gradleKnowsWhereEachFileComesFrom() {
    assertEquals(
        Map.of(
            "demo.Apple", Set.of("demo.AppleAnam"),
            "demo.Basket", Set.of("demo.BasketAnam"),
            "demo.Pear", Set.of("demo.PearAnam")),
        build.isolated());
    assertEquals(Set.of("demo.AppleAnamRegistry"), build.aggregating());
  }

  @Test
  void aChangedTypeAloneIsCompiledAgain() throws IOException {
    String changed = "@org.anam.Anam public record Pear(double weight, String sort) {}";
    build.write("demo.Pear", changed);
    assertEquals(
        Set.of(
            "META-INF/services/org.anam.codec.CodecModule",
            "demo/AppleAnamRegistry.class",
            "demo/Pear.class",
            "demo/PearAnam.class"),
        build.incremental("demo.Pear"));
    assertEquals(
        fresh(
            folder.resolve("fresh"),
            "demo.Apple",
            APPLE,
            "demo.Basket",
            BASKET,
            "demo.Pear",
            changed),
        build.output());
  }

  @Test
  void anAddedTypeIsInTheRegistry() throws IOException {
    String quince = "@org.anam.Anam public record Quince(boolean ripe) {}";
    build.write("demo.Quince", quince);
    build.incremental("demo.Quince");
    assertEquals(
        fresh(
            folder.resolve("fresh"),
            "demo.Apple",
            APPLE,
            "demo.Basket",
            BASKET,
            "demo.Pear",
            PEAR,
            "demo.Quince",
            quince),
        build.output());
  }

  @Test
  void aDeletedTypeIsGoneFromTheRegistry() throws IOException {
    build.delete("demo.Pear");
    build.incremental("demo.Pear");
    assertEquals(
        fresh(folder.resolve("fresh"), "demo.Apple", APPLE, "demo.Basket", BASKET), build.output());
  }

  @Test
  void aRenamedTypeTakesItsDependentsAndTheRegistryAlong() throws IOException {
    String malus = APPLE.replace("Apple", "Malus");
    String basket = BASKET.replace("Apple", "Malus");
    build.delete("demo.Apple");
    build.write("demo.Malus", malus);
    build.write("demo.Basket", basket);
    build.incremental("demo.Apple", "demo.Malus", "demo.Basket");
    assertEquals(
        fresh(
            folder.resolve("fresh"), "demo.Malus", malus, "demo.Basket", basket, "demo.Pear", PEAR),
        build.output());
  }
}
