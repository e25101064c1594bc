package org.vsm.cli.model;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.text.SimpleDateFormat;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.GrammarProvider;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.parser.antlr.internal.InternalVsmLexer;
import org.vsm.dsl.parser.antlr.internal.InternalVsmParser;
import org.vsm.dsl.validation.Rulebook;

/** The language of models, set up when it is first needed. */
public final class ModelLanguage {

    private static final String LANGUAGE = "org.vsm.dsl.Vsm";
    private static final String ENDING = "vsm";

    private ModelLanguage() {
    }

    /**
     * @param language of the messages
     * @return an empty resource in a resource set of its own
     */
    static XtextResource newResource(URI uri, Locale language) {
        messages(language);
        XtextResourceSet resources = Setup.INJECTOR.getInstance(XtextResourceSet.class);
        // EMF's own register holds whoever came last: a language server of another language.
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ENDING, Setup.INJECTOR.getInstance(IResourceFactory.class));
        return (XtextResource) resources.createResource(uri);
    }

    /**
     * @param language of the explanations
     * @return what the codes of diagnostics mean
     */
    static Rulebook rulebook(Locale language) {
        messages(language);
        return Setup.INJECTOR.getInstance(Rulebook.class);
    }

    /** @return what the language says, from now on in this one */
    public static Messages messages(Locale language) {
        Messages messages = Setup.INJECTOR.getInstance(Messages.class);
        messages.use(language);
        return messages;
    }

    /**
     * Begins in the background what reading a model will need, while the command line is understood: the language itself, and
     * the tables of its parser.
     */
    public static void prepare() {
        ahead("vsm-language", () -> Setup.INJECTOR.getInstance(XtextResourceSet.class));
        ahead("vsm-parser", () -> {
            // EMF keeps one, and the calendars that it needs take long.
            new SimpleDateFormat();
            new InternalVsmLexer();
            new InternalVsmParser(null);
        });
    }

    private static void ahead(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        // What goes wrong here goes wrong again where it is needed.
        thread.setUncaughtExceptionHandler((failed, problem) -> { });
        thread.start();
    }

    /** Whoever comes while another thread sets the language up waits for it. */
    private static final class Setup {
        static final Injector INJECTOR = new ReadingSetup().createInjectorAndDoEMFRegistration();
    }

    private static final class ReadingSetup extends VsmStandaloneSetup {

        /** The packages of EMF are complete here, so that two threads may use them: one reads the grammar meanwhile. */
        @Override
        public Injector createInjector() {
            GrammarProvider grammar = new GrammarProvider(LANGUAGE, SynchronizedXtextResourceSet::new);
            ahead("vsm-grammar", () -> grammar.getGrammar(this));
            return Guice.createInjector(new ReadingModule(grammar));
        }
    }
}
