package anamnesis.store;

import org.anam.*;

@Anam
public record Store(int x) {} // ERROR [ANAM039] The format keeps the class name "anamnesis.store.Store" to itself. Use org.anam.collection.Store.
