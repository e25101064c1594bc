package org.vsm.dsl.ide.preview;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.ide.facts.Pictures;
import org.vsm.dsl.ide.facts.Pictures.Picture;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.State;

/** Maps beside the text. While a file is broken, the last map stays, with a note. */
@Singleton
public class Previews {

    private final Pictures pictures;
    private final Messages messages;
    private final Map<String, Preview> last = new ConcurrentHashMap<>();

    @Inject
    Previews(Pictures pictures, Messages messages) {
        this.pictures = pictures;
        this.messages = messages;
    }

    /** The map that is asked for. */
    public Preview of(OpenFile file, PreviewParams params, Function<URI, OpenText> texts) {
        Optional<State> state = state(file, params);
        if (state.isEmpty()) {
            String key = file.uri() + "#" + (params.getState() == null ? "" : params.getState());
            return Optional.ofNullable(last.get(key)).map(each -> each.saying(messages.text("editor.preview.stale")))
                    .orElseGet(() -> new Preview(null, null, null, null, messages.text("editor.preview.none"), List.of()));
        }
        return ofState(state.get(), file, texts);
    }

    private static Optional<State> state(OpenFile file, PreviewParams params) {
        List<State> states = EcoreUtil2.getAllContentsOfType(file.document(), State.class).stream().filter(each -> each.getName() != null).toList();
        if (params.getState() != null) {
            return states.stream().filter(each -> params.getState().equals(each.getName())).findFirst();
        }
        State around = params.getPosition() == null ? null : file.around(params.getPosition(), State.class);
        return around != null && around.getName() != null ? Optional.of(around) : states.stream().findFirst();
    }

    private Preview ofState(State state, OpenFile file, Function<URI, OpenText> texts) {
        String key = file.uri() + "#" + state.getName();
        Optional<Preview> drawn = file.isSound() ? pictures.of(state, file.cancelled()).map(each -> preview(state, each, texts)) : Optional.empty();
        drawn.ifPresent(each -> last.put(key, each));
        return drawn.orElseGet(() -> before(state, file, last.get(key)));
    }

    /** @param last the last picture of the state; null where there has been none */
    private Preview before(State state, OpenFile file, Preview last) {
        if (last == null) {
            String why = file.isSound() ? "editor.preview.none" : "editor.preview.broken";
            return new Preview(state.getName(), title(state), null, null, messages.text(why), List.of());
        }
        return last.saying(messages.text(file.isSound() ? "editor.preview.none" : "editor.preview.stale"));
    }

    private static Preview preview(State state, Picture picture, Function<URI, OpenText> texts) {
        List<Preview.Place> places = new ArrayList<>();
        picture.origins().forEach((name, origin) -> place(origin, texts).ifPresent(each -> places.add(new Preview.Place(name, each))));
        places.sort((one, other) -> one.name().compareTo(other.name()));
        return new Preview(state.getName(), title(state), picture.svg(), picture.figures(), null, places);
    }

    private static Optional<Location> place(EObject origin, Function<URI, OpenText> texts) {
        if (origin.eResource() == null) {
            return Optional.empty();
        }
        URI home = origin.eResource().getURI();
        return Optional.ofNullable(texts.apply(home)).map(text -> new Location(home.toString(), text.range(OpenFile.nameRegion(origin))));
    }

    private static String title(State state) {
        return state.getTitle() == null ? state.getName() : state.getTitle();
    }
}
