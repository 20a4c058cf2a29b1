package lab;

import java.util.*;
import org.anam.*;

@Anam
@interface AnnotationType {} // ERROR [ANAM001] AnnotationType is neither a class nor a record nor an interface. Remove @Anam; an enum is stored by name wherever it is a member.
