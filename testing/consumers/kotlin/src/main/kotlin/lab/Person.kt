package lab

import org.anam.Anam
import org.anam.Hdf5Output

/** A person with marks: read by its getters, loaded through its constructor. */
@Anam(group = "person")
data class Person(
    @Hdf5Output val name: String,
    @Hdf5Output val age: Int,
    @Hdf5Output val email: String?,
    @Hdf5Output val marks: List<Double>,
)
