package org.vsm.cli.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.Locale;
import org.vsm.dsl.ide.facts.Explanations;
import org.vsm.dsl.ide.facts.FigureFindings;
import org.vsm.dsl.ide.facts.Figures;
import org.vsm.dsl.ide.facts.Pictures;
import org.vsm.dsl.ide.facts.StateSummaries;
import org.vsm.dsl.ide.facts.Times;
import org.vsm.dsl.messages.Messages;

/** Binds what the language asks for to the analysis. */
public final class EditorFacts extends AbstractModule {

    private final Locale language;

    /** @param language until the client says which one it speaks */
    public EditorFacts(Locale language) {
        this.language = language;
    }

    @Override
    protected void configure() {
        bind(FigureFindings.class).to(FindingsOfFigures.class);
        bind(Figures.class).to(FiguresInWords.class);
        bind(Explanations.class).to(RuleExplanations.class);
        bind(StateSummaries.class).to(SummariesOfStates.class).in(Singleton.class);
        bind(Times.class).to(TimesInWords.class);
        bind(Pictures.class).to(PicturesOfStates.class);
    }

    @Provides
    @Singleton
    Messages messages() {
        Messages messages = new Messages();
        messages.use(language);
        return messages;
    }
}
