/** The first sheet: what matters most, for people who read only one page. */
package org.vsm.cli.workbook.summary;
