package org.vsm.dsl.testing;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/** Files of a test that exist in memory only and can import each other. */
public final class Models {

    private static final String FOLDER = "memory:/models/";

    private final XtextResourceSet resources = Language.INJECTOR.getInstance(XtextResourceSet.class);

    /** One file. */
    public static Document parse(String text) {
        return new Models().file("test.vsm", text);
    }

    /** Adds a file; others can import it by its name. */
    public Document file(String name, String text) {
        XtextResource resource = (XtextResource) resources.createResource(URI.createURI(FOLDER + name));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (Document) resource.getContents().get(0);
    }

    /** The state of a name, linked; errors in the text fail the test. */
    public static State state(Document document, String name) {
        EcoreUtil.resolveAll(document.eResource());
        if (!document.eResource().getErrors().isEmpty()) {
            throw new AssertionError(document.eResource().getErrors());
        }
        return named(document, State.class, name);
    }

    /** The first object of a kind and name. */
    public static <T extends Named> T named(Document document, Class<T> kind, String name) {
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (kind.isInstance(each) && name.equals(((Named) each).getName())) {
                return kind.cast(each);
            }
        }
        throw new NoSuchElementException(name);
    }

    /** An instance of a class of the language's injector. */
    public static <T> T instance(Class<T> type) {
        return Language.INJECTOR.getInstance(type);
    }

    private static final class Language {
        static final Injector INJECTOR = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
