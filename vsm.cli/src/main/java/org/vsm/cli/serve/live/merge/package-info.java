/** One text out of two that were made from the same one. */
package org.vsm.cli.serve.live.merge;
