package far;

import org.anam.*;

@Anam
public abstract class Open extends Base {}
