package org.anam.samples.tutorial2;

import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.MapName;

/** A ticket; Python's attribute is {@code _order}, the entry in the file is {@code order}. */
@Anam(name = "test_classes2.Ticket", group = "ticket")
public record Ticket(@Hdf5Output("_order") @MapName("order") int order, String holder) {}
