package trips;

import java.util.List;
import org.anam.Anam;
import places.Place;

/** A trip; the codec of its places is in their jar. */
@Anam
public record Trip(List<Place> stops, int days) {}
