package org.vsm.cli.diagram.image;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An SVG picture as PNG. */
public final class PngImage {

    /** Pixels that an image may have; above that it takes gigabytes to paint and few programs show it. */
    public static final long MOST_PIXELS = 250_000_000;

    private PngImage() {
    }

    /**
     * Paints a picture on white.
     *
     * @param svg   the picture, see the package for what it may hold
     * @param scale pixels of the image for a pixel of the picture, positive
     * @return the bytes of the PNG file, the same for the same picture on the same JVM
     * @throws PictureTooLargeException if the image had more than {@link #MOST_PIXELS}
     * @throws IllegalArgumentException if it is no SVG picture or the scale is not positive
     */
    public static byte[] of(String svg, double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        SvgPicture picture = SvgPicture.of(svg);
        long width = (long) Math.ceil(picture.width() * scale);
        long height = (long) Math.ceil(picture.height() * scale);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture without size");
        }
        if (width > MOST_PIXELS / height) {
            throw new PictureTooLargeException(width, height);
        }
        return encode(paint(picture, (int) width, (int) height, scale));
    }

    private static BufferedImage paint(SvgPicture picture, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        // letters are outlines: without these the thin ones among them lose their strokes
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.scale(scale, scale);
        Output output = Output.createForGraphics(graphics);
        picture.paint(output);
        output.dispose();
        graphics.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image) {
        ImageIO.setUseCache(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
