package org.anam.inspect;

/** What a load does with an entry. */
enum Need {
  /** It passes over it. */
  NONE,
  /** It reads it if the class has such a member. */
  MEMBER,
  /** It reads it in any case. */
  READ;

  /** Adds what would end the load. */
  void add(Node.Builder node, Problem problem) {
    if (this == READ) {
      node.problem(problem);
    } else if (this == MEMBER) {
      node.problem(problem.asWarning());
    }
  }
}
