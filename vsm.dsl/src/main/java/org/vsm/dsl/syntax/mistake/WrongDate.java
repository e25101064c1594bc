package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.recovery.Dates;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A date that is not written as year-month-day, or a day that does not exist. */
final class WrongDate implements Mistake {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        if (!site.allowsTerminal("DATE")) {
            return Optional.empty();
        }
        if (site.isTerminal(word, "DATE")) {
            SyntaxProblem problem = word.problem(SyntaxCodes.WRONG_DATE)
                    .explainedBy(Message.of("syntax.wrong-date.impossible", word.text()));
            return Optional.of(leftOut(word, word.next(), problem, site));
        }
        Run run = Run.from(word, site);
        String meant = meant(run.text());
        if (meant == null) {
            return Optional.empty();
        }
        SyntaxProblem problem = word.problemTo(run.last(), SyntaxCodes.WRONG_DATE, run.text());
        if (!Dates.isPossible(meant)) {
            return Optional.of(leftOut(word, run.resume(), problem, site));
        }
        return Optional.of(Repair.merging(problem.correctedBy(meant), word, run.resume(), meant, site.vocabulary().terminal("DATE")));
    }

    /** Only the date, if the statement makes sense without, else the statement. */
    private static Repair leftOut(Word date, Word resume, SyntaxProblem problem, Site site) {
        Repair repair = Repair.leavingOut(problem, date, resume);
        return site.convinces(repair) ? repair : site.withoutBrokenPart(problem);
    }

    /** The date as year-month-day; something impossible where day and month cannot be told apart; null if it is no date. */
    private static String meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return iso(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return null;
        }
        String year = dayFirst.group(4).length() == 2 ? "20" + dayFirst.group(4) : dayFirst.group(4);
        int first = Integer.parseInt(dayFirst.group(1));
        int second = Integer.parseInt(dayFirst.group(3));
        if (dayFirst.group(2).equals(".") || first > 12) {
            return iso(year, dayFirst.group(3), dayFirst.group(1));
        }
        return second > 12 ? iso(year, dayFirst.group(1), dayFirst.group(3)) : "";
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + "0".repeat(2 - month.length()) + month + "-" + "0".repeat(2 - day.length()) + day;
    }
}
