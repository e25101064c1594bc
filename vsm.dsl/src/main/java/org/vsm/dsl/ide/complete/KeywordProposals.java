package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.vsm.dsl.ide.text.KeywordHelp;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** Words of the language that may stand at the caret, with those that must follow them. */
final class KeywordProposals implements Proposals {

    private static final int MOST_WORDS = 4;

    private final Vocabulary vocabulary;
    private final KeywordHelp help;

    @Inject
    KeywordProposals(Vocabulary vocabulary, KeywordHelp help) {
        this.vocabulary = vocabulary;
        this.help = help;
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        List<CompletionItem> items = new ArrayList<>();
        if (caret.isInText() || caret.isAfterNumber()) {
            return items;
        }
        Situation situation = caret.situation();
        for (int kind : situation.kinds()) {
            if (vocabulary.isWordKeyword(kind) && situation.afterKeyword(kind) != null && !UnitProposals.isUnit(vocabulary.textOf(kind))) {
                items.add(item(kind, situation));
            }
        }
        items.sort(Comparator.comparing((CompletionItem item) -> isAbbreviation(item.getLabel())).thenComparing(CompletionItem::getLabel));
        return items;
    }

    private CompletionItem item(int kind, Situation situation) {
        String phrase = phrase(kind, situation);
        CompletionItem item = new CompletionItem(phrase);
        item.setKind(CompletionItemKind.Keyword);
        help.of(phrase).ifPresent(text -> item.setDocumentation(text));
        return item;
    }

    /** A word with those that must follow it: "process time". */
    private String phrase(int first, Situation start) {
        StringBuilder phrase = new StringBuilder(vocabulary.textOf(first));
        Situation situation = start.afterKeyword(first);
        for (int words = 1; words < MOST_WORDS && !situation.isAtBody() && situation.kinds().size() == 1; words++) {
            int next = situation.kinds().iterator().next();
            if (!vocabulary.isWordKeyword(next)) {
                break;
            }
            phrase.append(' ').append(vocabulary.textOf(next));
            situation = situation.after(next);
        }
        return phrase.toString();
    }

    private static boolean isAbbreviation(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
