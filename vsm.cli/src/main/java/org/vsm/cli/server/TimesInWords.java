package org.vsm.cli.server;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.WrittenTimes;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.ide.facts.Times;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.TimeValue;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/** Means and waits with their units. */
final class TimesInWords implements Times {

    private final KnownFigures figures;
    private final Messages messages;

    @Inject
    TimesInWords(KnownFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Optional<String> mean(TimeValue value) {
        ValueStream stream = StreamNames.streamOf(value);
        OptionalDouble mean = WrittenTimes.mean(value, stream);
        return mean.isEmpty() ? Optional.empty()
                : Optional.of(Wording.in(messages.language()).durations(WrittenTimes.calendar(stream)).text(mean.getAsDouble()));
    }

    @Override
    public Optional<String> wait(Buffer counted, State state, CancelIndicator cancelled) {
        try {
            StateFigures known = figures.of(state, cancelled);
            return known.elements().stream().filter(each -> each.label().origin() == counted && each.waitTime() != null).findFirst()
                    .map(each -> Wording.in(messages.language()).durations(known.flow().calendar()).text(each.waitTime()));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }
}
