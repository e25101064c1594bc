package org.vsm.analysis.reading;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Assertions;
import org.vsm.analysis.flow.Flow;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.states.EffectiveStates;

/** Models as text, for tests. */
public final class Text {

    private static final Injector INJECTOR = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final Document document;

    private Text(Resource resource) {
        EcoreUtil.resolveAll(resource);
        Assertions.assertEquals(List.of(), resource.getErrors());
        this.document = (Document) resource.getContents().get(0);
    }

    /** A document in memory. */
    public static Text of(String text) {
        XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
        Resource resource = resources.createResource(URI.createURI("memory:/text.vsm"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), resources.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Text(resource);
    }

    /** A file of the samples folder. */
    public static Text sample(String name) {
        URI uri = URI.createFileURI(Path.of("../samples", name + ".vsm").toAbsolutePath().normalize().toString());
        return new Text(INJECTOR.getInstance(XtextResourceSet.class).getResource(uri, true));
    }

    public ValueStream stream() {
        return (ValueStream) document.getDeclarations().stream().filter(ValueStream.class::isInstance).findFirst().orElseThrow();
    }

    /** A state of the document, inside a stream or detached. */
    public State state(String name) {
        return states().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    /** All states of the document, inside streams and detached. */
    public Stream<State> states() {
        return document.getDeclarations().stream().flatMap(each -> each instanceof ValueStream stream ? stream.getStates().stream()
                : each instanceof State state ? Stream.of(state) : Stream.of());
    }

    public Flow flow(String state) {
        return FlowReader.read(EffectiveStates.of(state(state)));
    }
}
