package org.vsm.dsl.ide.preview;

import com.google.gson.JsonElement;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.ide.facts.Pictures;
import org.vsm.dsl.ide.pages.ShownPages;
import org.vsm.dsl.ide.text.Commands;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StateNames;

/** Does what a line above a state offers, for clients that do not do it themselves. */
public class CommandRunner {

    private final Previews previews;
    private final Pictures pictures;
    private final ShownPages pages;

    @Inject
    CommandRunner(Previews previews, Pictures pictures, ShownPages pages) {
        this.previews = previews;
        this.pictures = pictures;
        this.pages = pages;
    }

    /** The text of an argument of a command; empty where there is none. */
    public static String argument(List<Object> arguments, int index) {
        Object value = arguments == null || index >= arguments.size() ? null : arguments.get(index);
        if (value instanceof JsonElement json) {
            return json.isJsonPrimitive() ? json.getAsString() : "";
        }
        return value == null ? "" : value.toString();
    }

    /** The page to show; empty where there is nothing to show. */
    public Optional<ShowDocumentParams> run(String command, List<Object> arguments, OpenFile file, Function<URI, OpenText> texts) {
        return switch (command) {
            case Commands.SHOW_MAP -> map(file, argument(arguments, 1), texts);
            case Commands.COMPARE -> comparison(file, argument(arguments, 1), argument(arguments, 2));
            default -> Optional.empty();
        };
    }

    private Optional<ShowDocumentParams> map(OpenFile file, String state, Function<URI, OpenText> texts) {
        Preview preview = previews.of(file, new PreviewParams(null, null, state.isEmpty() ? null : state), texts);
        if (preview.svg() == null) {
            return Optional.empty();
        }
        ShowDocumentParams page = new ShowDocumentParams(pages.write(file.uri().lastSegment() + "-" + preview.state() + ".svg", preview.svg()));
        page.setExternal(true);
        return Optional.of(page);
    }

    private Optional<ShowDocumentParams> comparison(OpenFile file, String from, String to) {
        Optional<State> later = states(file.document()).filter(each -> to.equals(each.getName())).findFirst();
        Optional<State> earlier = later.flatMap(state -> StateNames.basesOf(state).stream().filter(each -> from.equals(each.getName())).findFirst());
        if (earlier.isEmpty() || !file.isSound()) {
            return Optional.empty();
        }
        return pictures.comparison(earlier.get(), later.get(), file.cancelled())
                .map(text -> new ShowDocumentParams(pages.write(file.uri().lastSegment() + "-" + from + "-" + to + ".md", text)));
    }

    private static Stream<State> states(Document document) {
        return EcoreUtil2.getAllContentsOfType(document, State.class).stream();
    }
}
