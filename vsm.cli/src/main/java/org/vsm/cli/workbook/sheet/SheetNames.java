package org.vsm.cli.workbook.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Gives sheets names that a spreadsheet allows: 31 characters at most, some signs not, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;
    /** Excel keeps this one for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** A name like the one that is wished for. */
    String name(String wish) {
        String plain = wish.replaceAll("\\p{Cntrl}", "-").strip();
        String safe = WorkbookUtil.createSafeSheetName(cut(plain.isEmpty() ? "-" : plain, LONGEST), '-');
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = cut(safe, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** Never cuts a character in two. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
