rootProject.name = "gradle-kotlin-dsl"
