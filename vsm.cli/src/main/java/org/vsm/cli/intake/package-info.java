/** The way back from a workbook: what people changed there is found and taken over into the text. */
package org.vsm.cli.intake;
