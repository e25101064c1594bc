/** From models to the streams in them, and from each state to its figures: what all renderers start from. */
package org.vsm.cli.streams;
