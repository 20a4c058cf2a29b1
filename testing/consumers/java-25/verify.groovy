// What the build printed; ../harness runs it.
assert new File(basedir, 'build.log').readLines('UTF-8').contains('unit from 0.0 to 1.0')
