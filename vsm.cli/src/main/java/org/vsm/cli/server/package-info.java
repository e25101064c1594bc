/** What the language server knows beyond the text (figures, what they say, pictures), and its messages one by one. */
package org.vsm.cli.server;
