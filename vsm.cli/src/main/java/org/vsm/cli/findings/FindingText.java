package org.vsm.cli.findings;

import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.Io;
import org.vsm.cli.model.Origins;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.wording.Wording;

/** A finding that ends a command: where it is, what is wrong, what to do. */
public final class FindingText {

    private final Io io;
    private final FindingWords words;

    /** @param calendar of the stream that the findings are about */
    public FindingText(Io io, WorkingCalendar calendar) {
        this.io = io;
        this.words = new FindingWords(io.locale(), Wording.in(io.locale()).durations(calendar));
    }

    /** In two lines. */
    public String of(Finding finding) {
        WrittenAt place = new Origins(io).of(finding.origin());
        return (place == null ? "" : place.place() + ": ") + words.message(finding) + "\n" + words.remedy(finding);
    }
}
