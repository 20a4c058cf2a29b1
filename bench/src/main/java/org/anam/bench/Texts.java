package org.anam.bench;

import java.util.List;
import org.anam.Anam;

/** A list of texts. */
@Anam(name = "bench.Texts", group = "texts")
record Texts(List<String> items) {}
