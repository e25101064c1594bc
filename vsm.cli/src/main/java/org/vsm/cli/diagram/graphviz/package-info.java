/**
 * Graphviz for vsm: the one that comes with vsm (WebAssembly, compiled to Java classes by the build, the same on every
 * machine) and, on request, the one that is installed. Both are engines of graphviz-java.
 */
package org.vsm.cli.diagram.graphviz;
