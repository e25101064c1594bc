/** The language server behind the editor of the live page, over a web socket: it sees and tells of the served folder only. */
package org.vsm.cli.serve.language;
