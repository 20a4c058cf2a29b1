@AnamModule("Other") // ERROR [ANAM073] @AnamModule stands on the packages lab and other. Keep one.
package other;

import org.anam.AnamModule;
