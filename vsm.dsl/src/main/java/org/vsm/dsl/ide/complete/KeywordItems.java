package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.vsm.dsl.ide.text.KeywordHelp;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** Words of the language that may stand at the caret, with those that must follow them: "process time". */
final class KeywordItems {

    private static final int MOST_WORDS = 4;

    /** Abbreviations that are several words for the grammar. */
    private static final List<List<String>> WITH_SIGNS = List.of(List.of("C", "/", "T"), List.of("C", "/", "O"), List.of("%", "C&A"));

    private final Vocabulary vocabulary;
    private final KeywordHelp help;
    private final UnitProposals units;
    private final Sense sense;

    @Inject
    KeywordItems(Vocabulary vocabulary, KeywordHelp help, UnitProposals units, Sense sense) {
        this.vocabulary = vocabulary;
        this.help = help;
        this.units = units;
        this.sense = sense;
    }

    /** Words that begin a statement; none where a number still waits for its unit. */
    List<CompletionItem> beginning(Caret caret, OpenFile file) {
        if (!caret.situation().isAtBody() || units.areAwaited(caret)) {
            return List.of();
        }
        return items(Stream.concat(words(caret, true), WITH_SIGNS.stream().filter(each -> isReadable(each, caret)).map(each -> String.join("", each))), caret, file);
    }

    /** Words that go on with what stands before. */
    List<CompletionItem> continuing(Caret caret, OpenFile file) {
        return items(words(caret, false), caret, file);
    }

    private Stream<String> words(Caret caret, boolean begin) {
        return caret.situation().kinds().stream().filter(kind -> vocabulary.isWordKeyword(kind) && caret.takes(kind)
                && caret.situation().startsStatement(kind) == begin && !UnitProposals.isUnit(vocabulary.textOf(kind))
                && !WITH_SIGNS.stream().anyMatch(each -> each.get(0).equals(vocabulary.textOf(kind)))).map(kind -> phrase(kind, caret.situation()));
    }

    private List<CompletionItem> items(Stream<String> phrases, Caret caret, OpenFile file) {
        if (caret.isInText() || caret.touchesNumber()) {
            return List.of();
        }
        List<CompletionItem> items = new ArrayList<>(phrases.filter(each -> sense.isIn(each, caret, file)).map(this::item).toList());
        items.sort(Comparator.comparing((CompletionItem item) -> isAbbreviation(item.getLabel())).thenComparing(CompletionItem::getLabel));
        return items;
    }

    private boolean isReadable(List<String> words, Caret caret) {
        Situation situation = caret.situation();
        for (String each : words) {
            situation = situation == null ? null : situation.afterKeyword(vocabulary.keyword(each));
        }
        return situation != null;
    }

    private CompletionItem item(String phrase) {
        CompletionItem item = new CompletionItem(phrase);
        item.setKind(CompletionItemKind.Keyword);
        help.of(phrase).ifPresent(item::setDocumentation);
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
