/** What every figure means and how it is computed, in both languages. */
package org.vsm.cli.workbook.definitions;
