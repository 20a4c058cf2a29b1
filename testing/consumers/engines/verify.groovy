// What the build printed, and which jars the two programs had; ../harness runs it.
import java.util.zip.ZipFile

def lines = new File(basedir, 'build.log').readLines('UTF-8')

def jars = { String program ->
  def said = "$program had ".toString()
  def path = lines.find { it.startsWith(said) }.substring(said.length())
  return path.split(File.pathSeparator).findAll { it.endsWith('.jar') }.collect { new File(it) }
}
def named = { List<File> files, String part -> files.findAll { it.name.contains(part) } }

assert lines.contains('in-java: Hello world [0.5, 1.5]')
def inJava = jars('in-java')
assert inJava.collect { it.name.replaceAll(/-0\.1\.0.*/, '') }.sort() ==
    ['anam-annotations', 'anam-core', 'anam-direct', 'anam-runtime', 'anam-storage']
def size = inJava.sum { it.length() }
println "A program with the engine in Java alone has $size bytes of jars"
assert size < 900 * 1024
for (jar in inJava) {
  new ZipFile(jar).withCloseable { zip ->
    assert zip.entries().every { !(it.name ==~ /.*\.(so|dll|dylib|jnilib)/) }
  }
}

assert lines.contains('library: Hello world [0.5, 1.5]')
def library = jars('library')
assert named(library, 'anam-hdf5lib').size() == 1 && named(library, 'anam-direct').empty
assert named(library, 'linux-x86_64').size() == 2 || !System.getProperty('os.name').contains('Linux')

// Neither warns of native code: the one has none, and the other says that it is meant.
def fromBuild = lines.dropWhile { !it.contains('[INFO]') }
assert fromBuild.every { !it.contains('WARNING: ') }
return true
