/** What names can be: those of new files, and those of old ones that need not be UTF-8. */
package org.anam.storage.direct.name;
