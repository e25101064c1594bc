package org.vsm.cli.workbook.definitions;

import java.util.List;
import java.util.Locale;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** What every figure means and how it is computed, in both languages: the reader's first. */
public final class DefinitionsSheet {
    private static final int HEAD_ROW = 3;
    private static final List<String> TERMS = List.of("leadTime", "processTime", "waitTime", "workingTime", "flowEfficiency", "valueAddedTime",
            "valueAddedRatio", "passes", "parallel", "leadTimeRange", "mainRoute", "rework", "rework.leadTime", "firstTimeThrough",
            "completeAccurate", "rolledCompleteAccurate", "handoffs", "delivered", "demandPerDay", "taktTime", "littlesLaw", "wip", "effort",
            "effort.fte", "cost", "utilisation", "known", "contribution", "score", "export", "helper");

    private final Page page;
    private final Words words;

    public DefinitionsSheet(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Fills the sheet. */
    public void write() {
        Words other = Words.in(words.language().equals(Locale.GERMAN) ? Locale.ENGLISH : Locale.GERMAN);
        page.text(0, 0, words.text("definitions.title"), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, words.text("definitions.note"), Look.NOTE);
        heads(0, words);
        heads(2, other);
        for (int i = 0; i < TERMS.size(); i++) {
            int row = HEAD_ROW + 1 + i;
            term(row, 0, TERMS.get(i), words);
            term(row, 2, TERMS.get(i), other);
        }
        double[] widths = {26, 62, 27, 62};
        for (int column = 0; column < widths.length; column++) {
            page.width(column, widths[column]);
        }
        page.freeze(HEAD_ROW + 1, 0);
        page.print(words.text("definitions.title"), true, HEAD_ROW, words);
    }

    private void heads(int column, Words language) {
        page.text(HEAD_ROW, column, language.text("definitions.term"), Look.HEAD.indented(column == 0 ? 0 : 1));
        page.text(HEAD_ROW, column + 1, language.text("definitions.meaning"), Look.HEAD);
    }

    private void term(int row, int column, String key, Words language) {
        page.text(row, column, language.text("definition." + key), Look.PLAIN.inBold().wrapped().indented(column == 0 ? 0 : 1));
        page.text(row, column + 1, language.text("definition." + key + ".text"), Look.PLAIN.wrapped());
    }
}
