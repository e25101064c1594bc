/** What people wrote into the collection sheet of a workbook, taken over into the text. */
package org.vsm.cli.intake.entry;
