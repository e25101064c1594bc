/** The pages, their words, and the files that they load. */
package org.vsm.cli.serve.page;
