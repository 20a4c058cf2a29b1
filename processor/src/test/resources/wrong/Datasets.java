package lab;

import java.util.*;
import org.anam.*;

@Anam
record Datasets(
    @Dataset(deflate = 4) int age, // ERROR [ANAM042] The member age of type int is no dataset. Remove @Dataset; it is for arrays.
    @Dataset List<double[]> list, // ERROR [ANAM042] The member list of type List<double[]> is no dataset. Remove @Dataset; it is for arrays.
    @Dataset(chunk = 64) double[][] image, // ERROR [ANAM043] The chunk has 1 dimensions, and image has 2. Give one size for each dimension.
    @Dataset(chunk = {1, 2, 3}) double[] values, // ERROR [ANAM043] The chunk has 3 dimensions, and values has 1. Give one size for each dimension.
    @Dataset(chunk = {8, 0}) double[][] zero, // ERROR [ANAM044] The chunk's size 0 is below 1. Give sizes of 1 or more.
    @Dataset(deflate = 10) double[] tight, // ERROR [ANAM045] The level of compression 10 is not one of 0 to 9. Give 0 for none, or 1 (fast) to 9 (small).
    @Dataset(deflate = -1) double[] loose) {} // ERROR [ANAM045] The level of compression -1 is not one of 0 to 9. Give 0 for none, or 1 (fast) to 9 (small).
