/** Texts while they are written: who watches them, what is drawn of them, what becomes of them on disk. */
package org.vsm.cli.serve.live;
