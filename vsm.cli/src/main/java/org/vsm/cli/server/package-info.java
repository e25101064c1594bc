/** What the language server knows beyond the text: figures, what they say, pictures. */
package org.vsm.cli.server;
