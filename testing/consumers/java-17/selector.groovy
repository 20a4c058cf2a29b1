// Without a JDK 17 the build is skipped, and counted as such.
def found = jdk17 != null && new File(jdk17, 'bin/javac').exists()
if (!found) {
  println 'not installed: openjdk-17-jdk-headless'
}
return found
