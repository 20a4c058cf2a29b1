"""Checks that a block of a document is Python; one that begins with >>> must give the answers that stand in it."""

import doctest
import sys
from pathlib import Path

block = Path(sys.argv[1]).read_text()
if block.startswith(">>>"):
    test = doctest.DocTestParser().get_doctest(block, {}, "block", None, 0)
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(test)
    sys.exit(runner.failures)
compile(block, sys.argv[1], "exec")
