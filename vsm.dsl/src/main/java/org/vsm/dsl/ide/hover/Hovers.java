package org.vsm.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.vsm.dsl.ide.facts.Figures;
import org.vsm.dsl.ide.text.KeywordHelp;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/** Of a name: what it is, and its figures; of a word of the language: what it means. */
public class Hovers {

    @Inject
    private Figures figures;
    @Inject
    private KeywordHelp help;
    @Inject
    private NamedText words;
    @Inject
    private Phrases phrases;

    /** What there is to say of the word at a place; empty where there is nothing. */
    public Optional<Hover> at(OpenFile file, Position position) {
        ILeafNode word = file.wordAt(position);
        if (word == null || word.isHidden()) {
            return Optional.empty();
        }
        Named named = Mentions.namedAt(file, position);
        Optional<String> text = named == null ? keyword(word) : Optional.of(named(named, file, position));
        return text.map(markdown -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), file.text().range(word.getTextRegion())));
    }

    private Optional<String> keyword(ILeafNode word) {
        for (List<ILeafNode> phrase : phrases.around(word)) {
            String text = String.join(" ", phrase.stream().map(ILeafNode::getText).toList());
            Optional<String> found = help.of(text);
            if (found.isPresent()) {
                return Optional.of("**" + text + "**\n\n" + found.get());
            }
        }
        return Optional.empty();
    }

    /** The figures are those of the state in which the name stands. */
    private String named(Named named, OpenFile file, Position position) {
        State around = file.around(position, State.class);
        String head = words.headOf(named);
        if (!file.isSound()) {
            return head;
        }
        return figures.of(named, around, file.cancelled()).map(figure -> head + "\n\n" + figure).orElse(head);
    }
}
