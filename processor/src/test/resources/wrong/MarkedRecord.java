package lab;

import java.util.*;
import org.anam.*;

@Anam
record MarkedRecord(int age) {
  @AnamConstructor // ERROR [ANAM018] A record is loaded by its components, whatever @AnamConstructor says. Remove @AnamConstructor.
  MarkedRecord(String age) {
    this(Integer.parseInt(age));
  }
}
