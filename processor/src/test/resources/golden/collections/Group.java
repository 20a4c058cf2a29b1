package lab;

import org.anam.Anam;
import org.anam.collection.AnamCollection;

@Anam
public class Group<E> extends AnamCollection<E> {}
