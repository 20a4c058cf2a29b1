// Without a JDK 17 the build is skipped, and counted as such.
floorHome != 'none'
