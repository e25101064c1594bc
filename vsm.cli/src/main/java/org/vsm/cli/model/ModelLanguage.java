package org.vsm.cli.model;

import com.google.inject.Injector;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.validation.Rulebook;
import org.vsm.dsl.messages.Messages;

/** The language of models, set up when it is first needed. */
final class ModelLanguage {

    private ModelLanguage() {
    }

    /**
     * @param language of the messages
     * @return an empty resource in a resource set of its own
     */
    static XtextResource newResource(URI uri, Locale language) {
        Setup.INJECTOR.getInstance(Messages.class).use(language);
        XtextResourceSet resources = Setup.INJECTOR.getInstance(XtextResourceSet.class);
        return (XtextResource) resources.createResource(uri);
    }

    /**
     * @param language of the explanations
     * @return what the codes of diagnostics mean
     */
    static Rulebook rulebook(Locale language) {
        Setup.INJECTOR.getInstance(Messages.class).use(language);
        return Setup.INJECTOR.getInstance(Rulebook.class);
    }

    private static final class Setup {
        static final Injector INJECTOR = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
