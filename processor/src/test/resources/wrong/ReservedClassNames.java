package lab;

import java.util.*;
import org.anam.*;

class ReservedClassNames {
  @Anam(name = "anamnesis.abstract.AnamList") // ERROR [ANAM039] The format keeps the class name "anamnesis.abstract.AnamList" to itself. Declare a member of type List; it is stored as such.
  record Items(List<String> items) {}

  @Anam(name = "anamnesis.abstract.AnamDict") // ERROR [ANAM039] The format keeps the class name "anamnesis.abstract.AnamDict" to itself. Declare a member of type Map; it is stored as such.
  record Pairs(Map<String, String> pairs) {}

  @Anam(name = "anamnesis.abstract.AnamEmptyArray") // ERROR [ANAM039] The format keeps the class name "anamnesis.abstract.AnamEmptyArray" to itself. Declare a member of type NdArray; it is stored as such.
  record Nothing(int x) {}

  @Anam(name = "anamnesis.abstract.AnamCollection") // ERROR [ANAM039] The format keeps the class name "anamnesis.abstract.AnamCollection" to itself. Use org.anam.collection.PlainCollection, or extend AnamCollection under a name of your own.
  record Collection(int x) {}

  @Anam(name = "anamnesis.abstract.AbstractAnam") // ERROR [ANAM039] The format keeps the class name "anamnesis.abstract.AbstractAnam" to itself. Choose a name of your own, such as "lab.Person".
  record Other(int x) {}

  @Anam(name = "anamnesis.store.Store") // ERROR [ANAM039] The format keeps the class name "anamnesis.store.Store" to itself. Use org.anam.collection.Store.
  record Store(int x) {}

  @Anam
  @Alias("anamnesis.anamcollection.AnamCollection") // ERROR [ANAM039] The format keeps the class name "anamnesis.anamcollection.AnamCollection" to itself. Use org.anam.collection.PlainCollection, or extend AnamCollection under a name of your own.
  record Aliased(int x) {}
}
