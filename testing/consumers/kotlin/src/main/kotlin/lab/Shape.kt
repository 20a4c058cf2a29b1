package lab

import org.anam.Anam
import org.anam.Hdf5Output

/** Sealed: a file says which of the subtypes an object has. */
@Anam
sealed interface Shape

@Anam
data class Circle(@Hdf5Output val radius: Double) : Shape

@Anam
data class Drawing(@Hdf5Output var title: String = "", @Hdf5Output val shapes: List<Shape>) : Shape
