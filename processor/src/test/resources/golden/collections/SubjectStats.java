package lab;

import org.anam.Anam;
import org.anam.array.NdArray;

@Anam
public record SubjectStats(double[][] zstats, double rts, NdArray mask, String name) {}
