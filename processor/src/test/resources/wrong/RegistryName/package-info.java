@AnamModule("lab-registry") // ERROR [ANAM074] "lab-registry" is no name of a class. Give a simple class name that is not taken, such as "AnamRegistry".
package lab;

import org.anam.AnamModule;
