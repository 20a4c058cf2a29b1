// What the build printed; ../harness runs it.
assert new File(basedir, 'build.log').readLines('UTF-8').contains('The area is 12.0')
