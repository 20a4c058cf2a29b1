package lab;

import java.util.*;
import org.anam.*;

@Anam
class Near extends far.Base {} // ERROR [ANAM021] In Base.secret: The codec cannot read secret, and there is no accessor for it. Add an accessor int secret() that the package can call, or make the field package-private.
