package lab;

import java.util.List;
import org.anam.Anam;
import org.anam.collection.AnamCollection;
import org.anam.collection.Store;

@Anam
public record Host(Plugin<String> plugin, List<Base> bases, Store store, AnamCollection<Host> hosts) {}
