/** The live page: a server for the browsers in the room, and what it is made of. */
package org.vsm.cli.serve;
