/** Edits of a model's text that touch nothing but the numbers which changed. */
package org.vsm.cli.intake.text;
