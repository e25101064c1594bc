/**
 * What the editor may know of a model beyond its text: figures, what they say, pictures. The language knows no figures;
 * a program that does binds these interfaces, and without one an editor goes without.
 */
package org.vsm.dsl.ide.facts;
