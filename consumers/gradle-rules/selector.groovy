// Without a JDK 17 the build is skipped, and counted as such.
jdk17 != null && new File(jdk17, 'bin/javac').exists()
