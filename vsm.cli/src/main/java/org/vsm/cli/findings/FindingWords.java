package org.vsm.cli.findings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Ratio;
import org.vsm.analysis.findings.Seconds;
import org.vsm.analysis.rules.RuleBook;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.Wording;

/** Findings in words. */
final class FindingWords {

    private final ResourceBundle messages;
    private final Wording wording;
    private final Durations durations;

    /** @param durations in the calendar of the stream that the findings are about */
    FindingWords(Locale language, Durations durations) {
        this.messages = ResourceBundle.getBundle(RuleBook.MESSAGES, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.wording = Wording.in(language);
        this.durations = durations;
    }

    /** What is wrong. */
    String message(Finding finding) {
        Object[] arguments = finding.arguments().stream().map(this::word).toArray();
        return new MessageFormat(quoted(messages.getString(finding.code())), Locale.ROOT).format(arguments);
    }

    /** What to do about it. */
    String remedy(Finding finding) {
        return messages.getString(finding.code() + ".remedy");
    }

    private String word(Object argument) {
        if (argument instanceof Seconds seconds) {
            return durations.text(seconds.value());
        }
        if (argument instanceof Ratio ratio) {
            return wording.numerals().percent(ratio.value());
        }
        return argument instanceof Number number ? wording.numerals().rounded(number.doubleValue()) : String.valueOf(argument);
    }

    /** The bundle says that everything but the places for arguments is shown as it stands. */
    private static String quoted(String pattern) {
        return pattern.replace("'", "''");
    }
}
