/** Which other files a model sees. */
package org.vsm.dsl.imports;
