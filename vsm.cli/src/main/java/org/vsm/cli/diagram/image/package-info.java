/**
 * SVG pictures as PNG images and PDF documents. Both show the picture as a browser shows it, with vsm's font.
 *
 * <p>What a picture may rely on: shapes, groups, transforms, strokes, fills and opacity as presentation attributes; one
 * {@code text} element per line with {@code x}, {@code y}, {@code text-anchor}, {@code font-size} and
 * {@code font-weight} (normal or bold), these also inherited; {@code title} and {@code desc} are not painted.
 */
package org.vsm.cli.diagram.image;
