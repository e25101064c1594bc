/** Results as comma-separated values for spreadsheets and programs: the same in every language. */
package org.vsm.cli.csv;
