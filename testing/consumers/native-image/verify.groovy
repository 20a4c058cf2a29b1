// The image does what the same program does on the Java virtual machine, to the letter, and starts at once.
import java.nio.file.Files
import java.util.concurrent.TimeUnit

def target = new File(basedir, 'target')
def image = [new File(target, 'app').path]
def classPath = new File(target, 'classes').path + File.pathSeparator + new File(target, 'classpath.txt').text.trim()
def jvm = [System.getProperty('java.home') + '/bin/java', '--enable-native-access=ALL-UNNAMED', '-cp', classPath, 'lab.App']

def run = { List<String> program, String... arguments ->
  def out = File.createTempFile('out', '.txt')
  def err = File.createTempFile('err', '.txt')
  try {
    def process = new ProcessBuilder(program + arguments.toList()).directory(target)
        .redirectOutput(out).redirectError(err).start()
    assert process.waitFor(2, TimeUnit.MINUTES) : "${arguments} still runs"
    return [code: process.exitValue(), out: out.getText('UTF-8'), err: err.getText('UTF-8')]
  } finally {
    out.delete()
    err.delete()
  }
}

def both = { String... arguments ->
  def expected = run(jvm, arguments)
  def found = run(image, arguments)
  assert found == expected : "native image and Java differ in ${arguments}"
  return found
}

// No native library and no metadata but that of the MPI transport is on the class path.
for (jar in new File(target, 'classpath.txt').text.trim().split(File.pathSeparator)) {
  assert !(jar =~ /hdf5lib|bytedeco/) : jar
  def names = new java.util.zip.ZipFile(jar).withCloseable { zip -> zip.entries().collect { it.name } }
  assert !names.any { it =~ /\.(so|dll|dylib)$/ } : jar
  assert jar.contains('anam-mpi-native') || !names.any { it.startsWith('META-INF/native-image/') } : jar
}

// Each reads what the other has written, whatever the characters of the names.
for (writer in [image, jvm]) {
  assert run(writer, 'save', 'anna.hdf5') == [code: 0, out: '', err: '']
  assert both('load', 'anna.hdf5') == [code: 0, out: 'Anna is 45, second row 1.7\n', err: '']
  assert run(writer, 'save-team', 'team.hdf5', '3') == [code: 0, out: '', err: '']
  def team = both('list', 'team.hdf5')
  assert team.code == 0 && team.out.contains('Zoë 2 is 22') && team.out.contains('Größe: 0.5')
  assert team.out.contains('\uD83D\uDC0E riding: 0.25')
  // The names of 501 attributes.
  assert run(writer, 'save-store', 'store.hdf5', '500') == [code: 0, out: '', err: '']
  def store = both('list-store', 'store.hdf5').out
  assert store.readLines().size() == 501 && store.contains('\uD83D\uDC0E riding: 0.25')
}

// Many objects of one type.
assert run(image, 'save-team', 'large.hdf5', '3000') == [code: 0, out: '', err: '']
assert both('list', 'large.hdf5').out.readLines().size() == 3002

// What others have written: the golden files of Python, each as Java on its virtual machine describes it.
def golden = new File(basedir, '../../../../../golden').listFiles().findAll { it.name.endsWith('.hdf5') }.sort()
assert golden.size() >= 20
for (file in golden) {
  def described = both('describe', file.path)
  assert described.code == 0 && described.out.readLines().size() > 1 : "${file}: ${described}"
}

// A thousand trees of any values come back equal, and have the same bytes in both.
def trees = both('trees', 'tree.hdf5')
assert trees.code == 0 && trees.out =~ /^1000 trees, checksum [0-9a-f]+\n$/ : trees

// One rank, without MPI.
assert both('add', 'anna.hdf5') == [code: 0, out: '1 rank, 1.3 in all\n', err: '']

// What is wrong is said in the same words: a cut file, another object, no file, no HDF5 file.
def bytes = new File(target, 'anna.hdf5').bytes
new File(target, 'cut.hdf5').bytes = Arrays.copyOf(bytes, bytes.length.intdiv(2))
new File(target, 'text.hdf5').text = 'Anna is 45'
for (file in ['cut.hdf5', 'team.hdf5', 'absent.hdf5', 'text.hdf5']) {
  def failed = both('load', file)
  assert failed.code == 1 && failed.out.empty
  assert failed.err =~ /^ANAM\d+: / && failed.err.contains(file)
}

// From the start of the program to its end, with one small object loaded.
def median = { List<String> program ->
  def times = (1..15).collect {
    def start = System.nanoTime()
    def result = run(program, 'load', 'anna.hdf5')
    assert result.code == 0
    return (System.nanoTime() - start) / 1e6
  }.sort()
  return Math.round(times[7] as double)
}
def ofImage = median(image)
def ofJvm = median(jvm)
println "A small load, from start to end: native image ${ofImage} ms, Java ${ofJvm} ms (medians of 15)"
// Meant is less than 50 ms; a machine that is busy with other things may take longer.
assert ofImage < 1000
return true
