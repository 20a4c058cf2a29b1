// What the build printed; ../harness runs it.
assert new File(basedir, 'build.log').readLines('UTF-8').contains('module lab: Person[name=Anna, age=45]')
