package org.vsm.cli.workbook.sheet;

import java.nio.ByteBuffer;

/** The size of a PNG image in pixels, from its head. */
record PngSize(int width, int height) {
    private static final int HEAD = 16;

    static PngSize of(byte[] png) {
        ByteBuffer head = ByteBuffer.wrap(png, HEAD, 2 * Integer.BYTES);
        return new PngSize(head.getInt(), head.getInt());
    }
}
