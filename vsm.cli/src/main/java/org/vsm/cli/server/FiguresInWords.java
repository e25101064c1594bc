package org.vsm.cli.server;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.dsl.ide.facts.Figures;
import org.vsm.dsl.ide.text.Markdown;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/** Figures for people who point at something in an editor. */
final class FiguresInWords implements Figures {

    private final KnownFigures figures;
    private final EditorWords words;

    @Inject
    FiguresInWords(KnownFigures figures, EditorWords words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public Optional<String> of(Named named, State around, CancelIndicator cancelled) {
        return of(named, around, state -> known(state, cancelled));
    }

    @Override
    public Optional<String> before(Named named, State around) {
        return of(named, around, figures::before);
    }

    private Optional<StateFigures> known(State state, CancelIndicator cancelled) {
        try {
            return Optional.of(figures.of(state, cancelled));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }

    private Optional<String> of(Named named, State around, Function<State, Optional<StateFigures>> known) {
        if (named instanceof State state) {
            return inState(named, state, known);
        }
        return around != null ? inState(named, around, known) : inAllStates(named, known);
    }

    /** A team stands outside of the states, and has figures in each of them. */
    private Optional<String> inAllStates(Named named, Function<State, Optional<StateFigures>> known) {
        ValueStream stream = StreamNames.streamOf(named);
        StringBuilder all = new StringBuilder();
        if (stream != null) {
            for (State each : stream.getStates()) {
                String title = each.getTitle() == null ? each.getName() : each.getTitle();
                inState(named, each, known).ifPresent(table -> all.append("*").append(Markdown.plain(title)).append("*\n\n").append(table).append("\n\n"));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.toString().stripTrailing());
    }

    private Optional<String> inState(Named named, State state, Function<State, Optional<StateFigures>> known) {
        return known.apply(state).flatMap(each -> new FigureTables(each, words).of(named));
    }
}
