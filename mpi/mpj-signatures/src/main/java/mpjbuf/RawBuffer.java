package mpjbuf;

/** The memory under a {@link Buffer}. */
public interface RawBuffer {}
