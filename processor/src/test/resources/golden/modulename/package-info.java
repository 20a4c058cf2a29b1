@AnamModule("LabCodecs")
package lab;

import org.anam.AnamModule;
