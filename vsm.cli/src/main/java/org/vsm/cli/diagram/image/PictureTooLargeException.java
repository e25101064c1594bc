package org.vsm.cli.diagram.image;

/** An image would have more pixels than {@link PngImage#MOST_PIXELS}; a smaller scale helps. */
public final class PictureTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long width;
    private final long height;

    PictureTooLargeException(long width, long height) {
        super(width + " x " + height + " pixels");
        this.width = width;
        this.height = height;
    }

    /** Width of the image asked for, in pixels. */
    public long width() {
        return width;
    }

    /** Height of the image asked for, in pixels. */
    public long height() {
        return height;
    }
}
