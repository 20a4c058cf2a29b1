// What the build printed; ../harness runs it.
assert new File(basedir, 'build.log').readLines('UTF-8').contains('Anna is 45, second row 1.7')
