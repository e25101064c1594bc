package org.vsm.cli.server;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.NoFiguresException;
import org.vsm.dsl.ide.facts.Figures;
import org.vsm.dsl.ide.text.Markdown;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/** Figures for people who point at something in an editor. */
final class FiguresInWords implements Figures {

    private final KnownFigures figures;
    private final Messages messages;

    @Inject
    FiguresInWords(KnownFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Optional<String> of(Named named, State around, CancelIndicator cancelled) {
        if (named instanceof State state) {
            return inState(named, state, cancelled);
        }
        return around != null ? inState(named, around, cancelled) : inAllStates(named, cancelled);
    }

    /** A team stands outside of the states, and has figures in each of them. */
    private Optional<String> inAllStates(Named named, CancelIndicator cancelled) {
        ValueStream stream = StreamNames.streamOf(named);
        StringBuilder all = new StringBuilder();
        if (stream != null) {
            for (State each : stream.getStates()) {
                String title = each.getTitle() == null ? each.getName() : each.getTitle();
                inState(named, each, cancelled).ifPresent(table -> all.append("*").append(Markdown.plain(title)).append("*\n\n").append(table).append("\n\n"));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.toString().stripTrailing());
    }

    private Optional<String> inState(Named named, State state, CancelIndicator cancelled) {
        try {
            return new FigureTables(figures.of(state, cancelled), messages).of(named);
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }
}
