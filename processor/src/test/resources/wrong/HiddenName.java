@org.anam.Anam
public record HiddenName(INSTANCE one) {} // ERROR [ANAM092] The codec of HiddenName cannot name INSTANCE: its simple name means something else there, and so does the first part of its qualified name, or it has none. Rename one of the types, or move the mapped type to another package.

enum INSTANCE {
  A
}
