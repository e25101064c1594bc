/** What is said about a place in the text, without words: code and arguments. */
package org.vsm.analysis.findings;
