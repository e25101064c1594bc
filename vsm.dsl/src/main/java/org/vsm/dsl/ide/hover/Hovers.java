package org.vsm.dsl.ide.hover;

import com.google.inject.Inject;
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
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/** Of a name or a title: what it is, and its figures; of a word of the language: what it means. */
public class Hovers {

    @Inject
    private Figures figures;
    @Inject
    private KeywordHelp help;
    @Inject
    private NamedText words;
    @Inject
    private Phrases phrases;
    @Inject
    private Messages messages;

    /** What there is to say of the word at a place; empty where there is nothing. */
    public Optional<Hover> at(OpenFile file, Position position) {
        ILeafNode word = file.wordAt(position);
        if (word == null || word.isHidden()) {
            return Optional.empty();
        }
        Named named = Mentions.namedAt(file, position);
        if (named == null) {
            named = Mentions.titledBy(word);
        }
        Optional<String> text = named == null ? unnamed(word, file, position) : Optional.of(named(named, file, position));
        return text.map(markdown -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), file.text().range(word.getTextRegion())));
    }

    /** What has no name has its figures at its first word. */
    private Optional<String> unnamed(ILeafNode word, OpenFile file, Position position) {
        FlowElement element = file.around(position, FlowElement.class);
        boolean first = element != null && element.getName() == null && OpenFile.nameRegion(element).getOffset() == word.getOffset();
        Optional<String> meaning = keyword(word);
        if (!first || !file.isSound()) {
            return meaning;
        }
        Optional<String> table = figures.of(element, file.around(position, State.class), file.cancelled());
        return table.map(each -> words.headOf(element) + "\n\n" + each + meaning.map(text -> "\n\n" + text).orElse("")).or(() -> meaning);
    }

    private Optional<String> keyword(ILeafNode word) {
        return phrases.around(word).stream().flatMap(phrase -> help.of(phrase).map(text -> "**" + phrase + "**\n\n" + text).stream()).findFirst();
    }

    /** The figures are those of the state in which the name stands; while the text has mistakes, those from before. */
    private String named(Named named, OpenFile file, Position position) {
        State around = file.around(position, State.class);
        Optional<String> table = file.isSound() ? figures.of(named, around, file.cancelled())
                : figures.before(named, around).map(each -> each + "\n\n*" + messages.text("editor.hover.stale") + "*");
        String head = words.headOf(named);
        return table.map(each -> head + "\n\n" + each).orElse(head);
    }
}
