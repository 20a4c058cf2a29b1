package org.anam.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.collection.Stats.StatsCollection;
import org.anam.error.CoreError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** The remedies of errors about arrays and stacked members, followed. */
class StackingRemediesTest {

  @Test
  void typeAndShapeOfAnArrayAreAskedFirst() {
    NdArray array = NdArray.of(new double[] {1, 2});
    Remedy.of(CoreError.ARRAY, () -> array.longAt(0), "element type and shape");
    Remedy.of(CoreError.ARRAY, () -> array.getDouble(2), "element type and shape");
    assertThat(array.type()).isEqualTo(ElementType.FLOAT64);
    assertThat(array.getDouble(array.shape()[0] - 1)).isEqualTo(2);
  }

  @Test
  void everyElementHasANumberOrArray() {
    StatsCollection some = StatsCollection.of(1.0, null);
    Remedy.of(CoreError.STACK_MEMBER, some::updateCache, "set in every element");
    StatsCollection all = StatsCollection.of(1.0, 2.0);
    all.updateCache();
    assertThat(all.stacked("zstats")).isEqualTo(NdArray.of(new double[] {1, 2}));
  }

  @Test
  void everyElementHasTheSameTypeAndShape() {
    StatsCollection types = StatsCollection.of(1.0, 2.0f);
    Remedy.of(CoreError.STACK_TYPE, types::updateCache, "the same element type");
    StatsCollection same = StatsCollection.of(1.0, (double) 2.0f);
    same.updateCache();
    assertThat(same.stacked("zstats").size()).isEqualTo(2);

    StatsCollection shapes = StatsCollection.of(new double[2], new double[3]);
    Remedy.of(CoreError.STACK_SHAPE, shapes::updateCache, "flexible");
    shapes.updateCache(true);
    assertThat(shapes.stacked("zstats")).isNull();
    assertThat(shapes.stacked("rts").size()).isEqualTo(2);
  }

  @Test
  void theNameIsOneOfCombine() {
    StatsCollection collection = StatsCollection.of(1.0);
    collection.updateCache();
    Remedy.of(CoreError.NOT_COMBINED, () -> collection.stacked("zstat"), "Did you mean zstats?");
    assertThat(collection.stacked("zstats")).isNotNull();
  }
}
