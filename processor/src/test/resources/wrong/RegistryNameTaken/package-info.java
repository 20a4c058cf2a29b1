@AnamModule("Thing")
package lab;

import org.anam.AnamModule;
