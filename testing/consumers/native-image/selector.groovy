// Runs where there is a builder of native images; ./check says when there is none.
def home = System.getenv('GRAALVM_HOME')
def found = home && new File(home, 'bin/native-image').canExecute()
if (!found) {
  println 'not installed: native-image (GRAALVM_HOME is not set to a GraalVM)'
}
return found
