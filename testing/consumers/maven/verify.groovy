// What the build printed; ../harness runs it. Maven itself may warn, before its first line, of the libraries that it
// brings.
def lines = new File(basedir, 'build.log').readLines('UTF-8').dropWhile { !it.contains('[INFO]') }
assert lines.contains('Anna is 45, second row 1.7')
assert lines.every { !it.contains('WARNING:') }
