package lab;

import java.util.ArrayList;
import java.util.HashMap;
import org.anam.Anam;

@Anam
record RawContainers(
    Names names, // ERROR [ANAM032] The type Names is a Collection without type arguments. Name them where Names is declared, such as Collection<Object> above it, or use a Collection as the member.
    Notes notes, // ERROR [ANAM032] The type Notes is a Map without type arguments. Name them where Notes is declared, such as Map<String, Object> above it, or use a Map as the member.
    Further further) {} // ERROR [ANAM032] The type Further is a Collection without type arguments. Name them where Further is declared, such as Collection<Object> above it, or use a Collection as the member.

@SuppressWarnings({"rawtypes", "serial"})
class Names extends ArrayList {}

@SuppressWarnings({"rawtypes", "serial"})
class Notes extends HashMap {}

@SuppressWarnings("serial")
class Further extends Names {}
