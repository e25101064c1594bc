package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A number with signs between its thousands: 1.000,5 or 1'000 or 1 000. */
final class ThousandsSeparator implements Mistake {

    private static final String MARKS = "[.,'\u2019\u00B4\u0060_ ]";
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:" + MARKS + "\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+");

    @Override
    public Optional<Repair> find(Site site) {
        Word first = site.previous();
        if (!site.isNumber(first) || !site.isOnSameLine() || first.isInserted()) {
            return Optional.empty();
        }
        Run rest = Run.from(site.word(), site);
        String text = site.textBetween(first.start(), rest.last().end());
        if (!GROUPED.matcher(text).matches() && !ENGLISH.matcher(text).matches()) {
            return Optional.empty();
        }
        String number = plain(text);
        SyntaxProblem problem = first.problemTo(rest.last(), SyntaxCodes.THOUSANDS_SEPARATOR, number).correctedBy(number);
        int kind = site.vocabulary().terminal(number.contains(".") ? "DECIMAL" : "INT");
        return Optional.of(Repair.merging(problem, first, rest.resume(), number, kind));
    }

    /** A last mark that differs from those before it is the decimal mark. */
    private static String plain(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean decimal = last > 0 && (text.length() - last != 4 || text.indexOf(text.charAt(last)) == last && hasOther(text, last));
        String whole = (decimal ? text.substring(0, last) : text).replaceAll("\\D", "");
        return decimal ? whole + "." + text.substring(last + 1) : whole;
    }

    private static boolean hasOther(String text, int mark) {
        return text.substring(0, mark).chars().anyMatch(c -> !Character.isDigit(c) && c != text.charAt(mark));
    }
}
