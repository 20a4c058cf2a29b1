// What the build printed; ../harness runs it.
def lines = new File(basedir, 'build.log').readLines('UTF-8')
assert lines.contains('Person(name=Anna, age=45, email=null, marks=[1.3, 2.0])')
assert lines.contains(
    'Drawing(title=dots, shapes=[Circle(radius=1.0), Drawing(title=inside, shapes=[])])')
