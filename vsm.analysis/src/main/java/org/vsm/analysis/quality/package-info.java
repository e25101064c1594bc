/** Complete and accurate work. */
package org.vsm.analysis.quality;
