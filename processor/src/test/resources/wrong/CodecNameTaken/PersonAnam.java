package lab;

import java.util.*;
import org.anam.*;

class PersonAnam {}
