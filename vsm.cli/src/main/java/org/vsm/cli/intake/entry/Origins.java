package org.vsm.cli.intake.entry;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.dsl.conversion.Texts;

/** What the head of a collection sheet says about the numbers below: by whom they were found, when, and in which unit. */
final class Origins {
    private final List<String> offered;
    private final String usualUnit;
    private final Object by;
    private final Object day;
    private boolean used;

    Origins(ReturnedStream stream, Words words) {
        this.offered = List.of(words.text("known.all").toLowerCase(Locale.ROOT).split("\\|"));
        this.usualUnit = stream.unit() == CellUnit.Kind.DAY ? "d" : stream.unit().name().toLowerCase(Locale.ROOT);
        this.by = stream.by();
        this.day = stream.day();
    }

    /** Whether a cell offers such words about where a number comes from. */
    boolean isOffered(String words) {
        return offered.contains(words.toLowerCase(Locale.ROOT));
    }

    /** The unit of times in lines that name none. */
    String usualUnit() {
        return usualUnit;
    }

    /** As the text writes it, with a blank before it: measured or estimated, the day, who did it. */
    String written(String words) {
        used = true;
        String how = offered.indexOf(words.toLowerCase(Locale.ROOT)) == 0 ? " measured" : " estimated";
        String when = isDay() ? " " + DateUtil.getLocalDateTime((Double) day).toLocalDate() : "";
        return how + when + (by instanceof String who ? " " + Texts.write(who) : "");
    }

    private boolean isDay() {
        return day instanceof Double number && DateUtil.isValidExcelDate(number);
    }

    /** Tells what of the head did not get into the text. */
    void tell(EntryReport report) {
        if (day != null && !(isDay() && used)) {
            report.refuseHead("day", isDay() ? Refusal.NO_NUMBER : Refusal.NOT_A_DAY);
        }
        if (by != null && !(by instanceof String && used)) {
            report.refuseHead("by", by instanceof String ? Refusal.NO_NUMBER : Refusal.UNREADABLE);
        }
    }
}
