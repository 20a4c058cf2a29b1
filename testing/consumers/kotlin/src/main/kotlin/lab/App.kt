package lab

import java.nio.file.Path
import org.anam.hdf5.Hdf5

/** Saves objects and loads them back. */
fun main() {
  val file = Path.of("target", "anna.hdf5")
  Hdf5.save(file, Person("Anna", 45, null, listOf(1.3, 2.0)))
  println(Hdf5.load(file, Person::class.java))

  Hdf5.save(file, Drawing("dots", listOf(Circle(1.0), Drawing("inside", emptyList()))))
  println(Hdf5.load(file, Shape::class.java))
}
