// What the build printed; ../harness runs it.
def lines = new File(basedir, 'build.log').readLines('UTF-8')
assert lines.any { it ==~ /unnamed module @\w+: Trip\[stops=\[Place\[name=Ulm, height=478.5]], days=3]/ }
assert lines.contains('module modular.app: Trip[stops=[Place[name=Ulm, height=478.5]], days=3]')
