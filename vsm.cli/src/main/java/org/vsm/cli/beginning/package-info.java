/** The beginning of a model: a first map to fill in. */
package org.vsm.cli.beginning;
