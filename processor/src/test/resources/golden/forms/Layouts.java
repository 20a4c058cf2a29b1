package lab;

import org.anam.Anam;
import org.anam.Dataset;
import org.anam.StoredAs;
import org.anam.StoredAs.Form;
import org.anam.array.NdArray;

@Anam
public record Layouts(
    @StoredAs(Form.UNSIGNED) byte octet,
    @StoredAs(Form.UNSIGNED) short port,
    @StoredAs(Form.UNSIGNED) int address,
    @StoredAs(Form.UNSIGNED) long counter,
    @StoredAs(Form.UNSIGNED) Integer box,
    @StoredAs(Form.UNSIGNED) byte[] pixels,
    @StoredAs(Form.UNSIGNED) @Dataset(chunk = {16, 16}, deflate = 4) short[][] picture,
    @StoredAs(Form.ATTRIBUTE) double[] tuple,
    @StoredAs(Form.ATTRIBUTE) double[][] matrix,
    @StoredAs(Form.DATASET) String[] lines,
    @StoredAs(Form.ASCII) String ascii,
    @StoredAs(Form.FIXED_ASCII) String code,
    @Dataset double[] plain,
    @Dataset(chunk = 1024, deflate = 9, shuffle = true, fletcher32 = true) double[] packed,
    @Dataset(deflate = 1) NdArray any,
    @Dataset(chunk = 10_000_000_000L) double[] huge) {}
