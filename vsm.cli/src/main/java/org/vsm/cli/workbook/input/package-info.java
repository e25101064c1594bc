/** What people may change in a workbook: which number of the text a cell stands for, and what it was on export. */
package org.vsm.cli.workbook.input;
