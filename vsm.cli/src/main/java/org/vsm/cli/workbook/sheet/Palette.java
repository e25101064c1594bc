package org.vsm.cli.workbook.sheet;

/** The colours of a workbook. Those of charts can be told apart in black and white. */
public enum Palette {
    INK(0x262626), NAVY(0x1F3A5F), GREY(0x6B6B6B), LINE(0xC8CDD3), HEAD(0xE3E9F0), BAND(0xF3F5F8), KEY(0xEEF3E6),
    INPUT(0xFFF8DC), INPUT_INK(0x1F4E9E), INPUT_LINE(0xD9C77E),
    /** Work. */
    PROCESS(0x2F6B4F),
    /** Waiting. */
    WAIT(0xE3A857),
    BETTER(0x2F6B4F), WORSE(0xA8322D), WARN(0xB7791F), BETTER_FILL(0xDDEEDF), WORSE_FILL(0xF6DAD7), WARN_FILL(0xFBEBC8),
    BEFORE(0xA9B4C2), AFTER(0x1F3A5F);

    private static final int BYTE = 0xFF;

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green, blue. */
    public byte[] rgb() {
        return new byte[] {(byte) (rgb >> 16 & BYTE), (byte) (rgb >> 8 & BYTE), (byte) (rgb & BYTE)};
    }
}
