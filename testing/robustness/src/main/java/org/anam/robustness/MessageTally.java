package org.anam.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of messages. Each thread has its own, until they are added. */
final class MessageTally {

  private static final int REMARKS = 50;

  private final Map<String, Long> byCode = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();
  private long trials;
  private long values;
  private long mostBytes;
  private int lengthOfMost;

  /** Counts a message: the code of its error, or null for a value. */
  void count(String code, long allocated, int length) {
    trials++;
    if (code == null) {
      values++;
    } else {
      byCode.merge(code, 1L, Long::sum);
    }
    if (allocated > mostBytes) {
      mostBytes = allocated;
      lengthOfMost = length;
    }
  }

  /** Keeps what must not happen. */
  void remark(long seed, String what) {
    if (remarks.size() < REMARKS) {
      remarks.add("seed " + seed + ": " + what);
    }
  }

  synchronized void add(MessageTally other) {
    other.byCode.forEach((code, count) -> byCode.merge(code, count, Long::sum));
    remarks.addAll(other.remarks);
    trials += other.trials;
    values += other.values;
    if (other.mostBytes > mostBytes) {
      mostBytes = other.mostBytes;
      lengthOfMost = other.lengthOfMost;
    }
  }

  long trials() {
    return trials;
  }

  long values() {
    return values;
  }

  /** What must not happen. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  Map<String, Long> byCode() {
    return Map.copyOf(byCode);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(trials).append(" messages, ").append(values).append(" gave a value\n");
    text.append("errors by code: ").append(byCode).append('\n');
    text.append("most memory: ").append(mostBytes).append(" bytes for a message of ");
    text.append(lengthOfMost);
    remarks.forEach(line -> text.append('\n').append(line));
    return text.toString();
  }
}
