package lab;

import java.util.*;
import org.anam.*;

@Anam(name = "lab.Same")
@Alias("lab.Older")
record First(int x) {}
