package org.vsm.cli.server;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.WrittenTimes;
import org.vsm.dsl.ide.facts.Times;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.TimeValue;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/** Means and waits with their units. */
final class TimesInWords implements Times {

    private final KnownFigures figures;
    private final EditorWords words;

    @Inject
    TimesInWords(KnownFigures figures, EditorWords words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public Optional<String> mean(TimeValue value) {
        ValueStream stream = StreamNames.streamOf(value);
        OptionalDouble mean = WrittenTimes.mean(value, stream);
        return mean.isEmpty() ? Optional.empty()
                : Optional.of(words.wording().durations(WrittenTimes.calendar(stream)).text(mean.getAsDouble()));
    }

    @Override
    public Optional<String> wait(Buffer counted, State state, CancelIndicator cancelled) {
        try {
            StateFigures known = figures.of(state, cancelled);
            return known.elements().stream().filter(each -> each.label().origin() == counted && each.waitTime() != null).findFirst()
                    .map(each -> words.wording().durations(known.flow().calendar()).text(each.waitTime()));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }
}
