plugins {
    application
}

repositories {
    mavenCentral()
    mavenLocal() // while Anam is installed by hand
}

dependencies {
    implementation("org.anam:anam-runtime:0.1.0-SNAPSHOT")
    annotationProcessor("org.anam:anam-processor:0.1.0-SNAPSHOT")
    runtimeOnly("org.slf4j:slf4j-nop:2.0.20") // or the logging library of your program
    // For what needs the HDF5 library; Gradle does not choose its platform by itself. Or macosx-x86_64.
    runtimeOnly("org.bytedeco:hdf5:1.14.3-1.5.10:linux-x86_64")
    runtimeOnly("org.bytedeco:javacpp:1.5.10:linux-x86_64")
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17) // or newer
    }
}

application {
    mainClass = "lab.App"
}
