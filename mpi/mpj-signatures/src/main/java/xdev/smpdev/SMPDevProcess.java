package xdev.smpdev;

/** The threads of one rank. */
public class SMPDevProcess extends ThreadGroup {

  /** Without threads yet. */
  public SMPDevProcess(String name) {
    super(name);
  }
}
