/** The improvement plan: the register with what each improvement contributes. */
package org.vsm.cli.workbook.plan;
