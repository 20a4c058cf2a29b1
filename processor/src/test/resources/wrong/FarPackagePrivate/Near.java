package lab;

import java.util.*;
import org.anam.*;

@Anam
class Near extends far.Base {} // ERROR [ANAM021] In Base.secret: The codec cannot read secret, and there is no accessor for it. The codec is in package lab: make the field public, or add a public accessor int secret() to Base.
