/** A file as the editor has it: its text, its model, and how places of the one are found in the other. */
package org.vsm.dsl.ide.text;
