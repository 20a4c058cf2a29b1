package org.anam.robustness;

import java.util.List;

/** What messages are made of: bare members, and one value for each codec of {@link ParcelCodec}. */
record Parcel(long number, double weight, boolean flag, char sign, String text, List<?> values) {}
