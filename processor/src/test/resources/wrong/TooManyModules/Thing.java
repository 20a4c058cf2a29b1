package lab;

import java.util.*;
import org.anam.*;

@Anam
record Thing(int x) {}
