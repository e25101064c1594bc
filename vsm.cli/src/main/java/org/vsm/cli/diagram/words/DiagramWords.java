package org.vsm.cli.diagram.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Participant;

/** The words of a picture: short, for the data boxes of a map. */
public final class DiagramWords {

    private static final String ESTIMATED = "~";
    private static final String UNKNOWN = "?";

    private static final String BUNDLE = "org.vsm.cli.diagram.diagram";

    private final Wording wording;
    private final Durations durations;
    private final ResourceBundle texts;
    private final Map<String, String> titles;
    private final List<WorkType> types;

    public DiagramWords(DrawnState input) {
        this.wording = input.wording();
        this.durations = input.durations();
        this.texts = ResourceBundle.getBundle(BUNDLE, input.language(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.titles = input.state().shared(Participant.class)
                .collect(Collectors.toMap(Named::getName, each -> each.getTitle() == null ? each.getName() : each.getTitle(), (first, second) -> first));
        this.types = input.figures().flow().types();
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    public String number(double value) {
        return wording.numerals().rounded(value);
    }

    public String percent(double ratio) {
        return wording.numerals().percent(ratio);
    }

    public String duration(double seconds) {
        return durations.text(seconds);
    }

    /** The name of a unit, as everywhere. */
    public String unit(String key) {
        return wording.text(key);
    }

    /** A time; "~" where it is estimated or the mean of a distribution, "?" where nobody knows. */
    public String time(TimeEstimate time, boolean estimated) {
        if (!time.isKnown()) {
            return UNKNOWN;
        }
        return (estimated || time.isDistribution() ? ESTIMATED : "") + duration(time.mean());
    }

    /** A share; "?" where nobody knows. */
    public String share(ShareFact share) {
        return share.isKnown() ? percent(share.share().doubleValue()) : UNKNOWN;
    }

    /** The types that a value holds for; empty where it holds for all. */
    public String typesOf(Typed<?> value) {
        boolean all = types.stream().allMatch(each -> value.holdsFor(each.name()));
        return all ? "" : types.stream().filter(each -> value.holdsFor(each.name())).map(WorkType::title).collect(Collectors.joining(", "));
    }

    /** The title of a team, party or system. */
    public String titleOf(String name) {
        return titles.getOrDefault(name, name);
    }

    public String date(LocalDate date) {
        return wording.date(date);
    }
}
