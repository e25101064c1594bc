package org.vsm.cli.serve.download;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats of files, named like their endings. */
enum FileFormat {
    SVG("image/svg+xml"), PNG("image/png"), PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), HTML("text/html;charset=utf-8");

    private final String type;

    FileFormat(String type) {
        this.type = type;
    }

    /** As browsers call it. */
    String type() {
        return type;
    }

    /** The ending, without its dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileFormat> named(String ending) {
        return Arrays.stream(values()).filter(each -> each.ending().equals(ending)).findFirst();
    }
}
