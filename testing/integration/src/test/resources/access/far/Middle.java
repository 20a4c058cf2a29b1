package far;


/** Has a method of the same name, which overrides nothing. */
public abstract class Middle extends near.Root {
  public int x() {
    return 77;
  }
}
