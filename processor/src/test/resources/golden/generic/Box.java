package lab;

import java.util.List;
import org.anam.Anam;

/** Members whose names meet those of the codec's fields. */
@Anam
public record Box<A>(A a, A aCodec, List<A> b, int bCodec, List<A> list) {}
