package lab;

import java.util.*;
import org.anam.*;

@Anam
record StoredForms(
    @StoredAs(StoredAs.Form.UNSIGNED) String name, // ERROR [ANAM041] The member name of type String cannot be stored as UNSIGNED. Remove @StoredAs; UNSIGNED is for byte, short, int, long, their boxes and arrays.
    @StoredAs(StoredAs.Form.UNSIGNED) double d, // ERROR [ANAM041] The member d of type double cannot be stored as UNSIGNED. Remove @StoredAs; UNSIGNED is for byte, short, int, long, their boxes and arrays.
    @StoredAs(StoredAs.Form.ATTRIBUTE) int i, // ERROR [ANAM041] The member i of type int cannot be stored as ATTRIBUTE. Remove @StoredAs; ATTRIBUTE is for arrays.
    @StoredAs(StoredAs.Form.DATASET) double[] values, // ERROR [ANAM041] The member values of type double[] cannot be stored as DATASET. Remove @StoredAs; DATASET is for arrays of strings; arrays of numbers are datasets anyway.
    @StoredAs(StoredAs.Form.ASCII) List<String> names, // ERROR [ANAM041] The member names of type List<String> cannot be stored as ASCII. Remove @StoredAs; ASCII is for a String.
    @StoredAs(StoredAs.Form.FIXED_ASCII) char c) {} // ERROR [ANAM041] The member c of type char cannot be stored as FIXED_ASCII. Remove @StoredAs; FIXED_ASCII is for a String.
