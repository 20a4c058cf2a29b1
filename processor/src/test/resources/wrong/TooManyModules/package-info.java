@AnamModule
package lab;

import org.anam.AnamModule;
