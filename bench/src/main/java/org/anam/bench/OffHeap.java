package org.anam.bench;

import org.anam.Anam;
import org.anam.array.NdArray;

/** One large array that lies off the heap. */
@Anam(name = "bench.OffHeap", group = "offheap")
record OffHeap(NdArray values) {}
