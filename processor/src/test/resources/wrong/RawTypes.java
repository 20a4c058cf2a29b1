package lab;

import java.util.*;
import org.anam.*;

@Anam
record RawTypes(List list, Map<String, List> map, Optional optional, RawTypes.Box box) { // ERROR [ANAM032] The type List stands here without type arguments. Name the type arguments, such as List<String>; List<Object> takes whatever can be mapped. // ERROR [ANAM032] The type List stands here without type arguments. Name the type arguments, such as List<String>; List<Object> takes whatever can be mapped. // ERROR [ANAM032] The type Optional stands here without type arguments. Name the type arguments, such as List<String>; List<Object> takes whatever can be mapped. // ERROR [ANAM032] The type Box stands here without type arguments. Name the type arguments, such as List<String>; List<Object> takes whatever can be mapped.
  @Anam
  record Box<T>(T content) {}
}
