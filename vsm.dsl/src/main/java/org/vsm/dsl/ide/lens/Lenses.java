package org.vsm.dsl.ide.lens;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.ide.facts.StateSummaries;
import org.vsm.dsl.ide.text.Commands;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/**
 * Above each state its lead time, flow efficiency and bottleneck, its map, and its comparison; above each improvement what it
 * contributes. What takes time is found out when a client asks for that line. While a text has mistakes, the figures of the
 * last sound one stay, and say so.
 */
@Singleton
public class Lenses {

    private final StateSummaries summaries;
    private final Messages messages;
    private final Map<String, String> last = new ConcurrentHashMap<>();

    @Inject
    Lenses(StateSummaries summaries, Messages messages) {
        this.summaries = summaries;
        this.messages = messages;
    }

    /** All lines of a file; those without words yet have their address as data. */
    public List<CodeLens> of(OpenFile file) {
        List<CodeLens> lenses = new ArrayList<>();
        for (State state : EcoreUtil2.getAllContentsOfType(file.document(), State.class)) {
            if (state.getName() != null) {
                lenses.add(unresolved(state, file));
                lenses.add(new CodeLens(file.nameRange(state), new Command(messages.text("editor.lens.map"), Commands.SHOW_MAP,
                        List.of(file.uri().toString(), state.getName())), null));
                Optional.ofNullable(state.getBase()).map(Named::getName).ifPresent(base -> lenses.add(new CodeLens(file.nameRange(state),
                        new Command(messages.text("editor.lens.compare", base), Commands.COMPARE,
                                List.of(file.uri().toString(), base, state.getName())), null)));
            }
        }
        for (Improvement improvement : EcoreUtil2.getAllContentsOfType(file.document(), Improvement.class)) {
            lenses.add(unresolved(improvement, file));
        }
        return lenses;
    }

    private CodeLens unresolved(Named named, OpenFile file) {
        JsonArray address = new JsonArray();
        address.add(file.uri().toString());
        address.add(file.resource().getURIFragment(named));
        return new CodeLens(file.nameRange(named), null, address);
    }

    /** The address of the file of a line; empty for what is no line of this server. */
    public static Optional<String> fileOf(CodeLens lens) {
        return lens.getData() instanceof JsonElement data && data.isJsonArray() && data.getAsJsonArray().size() == 2
                ? Optional.of(data.getAsJsonArray().get(0).getAsString()) : Optional.empty();
    }

    /** The same line with its words. */
    public CodeLens resolved(CodeLens lens, OpenFile file) {
        String fragment = ((JsonElement) lens.getData()).getAsJsonArray().get(1).getAsString();
        EObject object = file.resource().getEObject(fragment);
        String title = object instanceof Named named ? title(named, file) : messages.text("editor.lens.none");
        return new CodeLens(lens.getRange(), new Command(title, ""), null);
    }

    private String title(Named named, OpenFile file) {
        Optional<String> summary = named instanceof State state ? of(state, file)
                : named instanceof Improvement improvement ? of(improvement, file) : Optional.empty();
        return file.isSound() ? summary.orElseGet(() -> messages.text("editor.lens.none"))
                : summary.map(each -> messages.text("editor.lens.stale", each)).orElseGet(() -> messages.text("editor.lens.broken"));
    }

    private Optional<String> of(State state, OpenFile file) {
        return file.isSound() ? summaries.of(state, file.cancelled()) : summaries.before(state);
    }

    /** What an improvement contributed takes too long to be found out for a text from before: what was said last stays. */
    private Optional<String> of(Improvement improvement, OpenFile file) {
        String key = file.uri() + "#" + improvement.getName();
        if (!file.isSound()) {
            return Optional.ofNullable(last.get(key));
        }
        Optional<String> summary = summaries.of(improvement, file.cancelled());
        summary.ifPresent(each -> last.put(key, each));
        return summary;
    }
}
