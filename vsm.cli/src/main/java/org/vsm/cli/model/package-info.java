/** From a path on the command line to a checked model, or to a plain word on why there is none. */
package org.vsm.cli.model;
