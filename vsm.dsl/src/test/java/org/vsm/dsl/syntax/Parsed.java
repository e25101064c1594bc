package org.vsm.dsl.syntax;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Step;

/** A text as the tools read it: the model and what is wrong with it. */
final class Parsed {

    private static final Injector INJECTOR = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final String text;
    private final XtextResource resource;

    private Parsed(String text) {
        this.text = text;
        this.resource = (XtextResource) INJECTOR.getInstance(XtextResourceSet.class).createResource(URI.createURI("memory:/test.vsm"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parsed of(String text) {
        return new Parsed(text);
    }

    /** The text of a sample of this project. */
    static String sample(String name) {
        try {
            return Files.readString(Path.of("..", "samples", name + ".vsm")).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T service(Class<T> type) {
        return INJECTOR.getInstance(type);
    }

    String text() {
        return text;
    }

    XtextResource resource() {
        return resource;
    }

    Document document() {
        return (Document) resource.getContents().get(0);
    }

    /** All objects of a type, in the order of the text. */
    <T extends EObject> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        resource.getAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    /** The names of all steps, in the order of the text. */
    List<String> steps() {
        return all(Step.class).stream().map(Step::getName).toList();
    }

    /** All errors, in the order of the text. */
    List<Issue> errors() {
        return INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR).sorted(Comparator.comparing(Issue::getOffset)).toList();
    }

    /** The mistakes in the syntax, in the order of the text. */
    List<Issue> mistakes() {
        return errors().stream().filter(Issue::isSyntaxError).toList();
    }

    /** The text that an issue marks. */
    String marked(Issue issue) {
        return text.substring(issue.getOffset(), issue.getOffset() + issue.getLength());
    }

    /** All mistakes in one line each: code, marked text, message. */
    List<String> told() {
        return mistakes().stream().map(each -> each.getCode() + " [" + marked(each) + "] " + each.getMessage()).toList();
    }
}
