package lab;

import org.anam.*;

@Anam
record NoSuchForm(@StoredAs(StoredAs.Form.UNSIGND) int x) {} // ERROR javac: cannot find symbol | an enum annotation value must be an enum constant
