/** What the figures of a model say about its text: the rules of the analysis as diagnostics with file and line. */
package org.vsm.cli.findings;
