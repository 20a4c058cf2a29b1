/**
 * Values that Immutables implements. The style hands {@code @Anam} on to the generated classes, and
 * gives them a constructor with all attributes, through which they are loaded.
 */
@Value.Style(passAnnotations = Anam.class, of = "new", allParameters = true)
package lab;

import org.anam.Anam;
import org.immutables.value.Value;
