/** What objects that are there are made with, for the packages that make others like them. */
package org.anam.storage.direct.form;
