package org.vsm.cli.text;

import org.vsm.cli.document.Tone;

/** How tones look: in colours on a terminal, not at all elsewhere. */
enum Style {
    PLAIN {
        @Override
        String apply(Tone tone, String text) {
            return text;
        }
    },
    COLOURED {
        @Override
        String apply(Tone tone, String text) {
            return tone == Tone.PLAIN || text.isBlank() ? text : "\u001B[" + code(tone) + "m" + text + "\u001B[0m";
        }
    };

    /** The text with what switches its look on and off; takes the same columns. */
    abstract String apply(Tone tone, String text);

    private static String code(Tone tone) {
        return switch (tone) {
            case PLAIN -> "0";
            case STRONG -> "1";
            case MUTED -> "2";
            case GOOD -> "32";
            case BAD -> "31";
            case CARE -> "33";
        };
    }
}
