package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.vsm.dsl.ide.text.KeywordHelp;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** Units behind a number, each spelled in one way. */
final class UnitProposals implements Proposals {

    private static final List<String> UNITS = List.of("min", "h", "days", "day", "s", "weeks", "week", "months", "month");
    private static final Set<String> OTHER_SPELLINGS = Set.of("sec", "second", "seconds", "mins", "minute", "minutes", "hr", "hrs",
            "hour", "hours", "d", "wk");

    private final Vocabulary vocabulary;
    private final KeywordHelp help;

    @Inject
    UnitProposals(Vocabulary vocabulary, KeywordHelp help) {
        this.vocabulary = vocabulary;
        this.help = help;
    }

    static boolean isUnit(String word) {
        return UNITS.contains(word) || OTHER_SPELLINGS.contains(word);
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        if (caret.isInText() || !caret.isAfterNumber() && !caret.previous().equals("per")) {
            return List.of();
        }
        Stream<String> units = UNITS.stream().filter(each -> isPlural(each) != caret.previous().equals("1") || !isCounted(each));
        return Stream.concat(units, Stream.of("%", "points")).filter(each -> continues(each, caret)).map(each -> item(each, caret, file)).toList();
    }

    /** Whether a number stands before the caret that means nothing, or something else, without its unit. */
    boolean areAwaited(Caret caret) {
        return caret.isAfterNumber() && (continues("min", caret) || continues("%", caret));
    }

    /** A percent sign may also begin what is complete and accurate. */
    private boolean continues(String unit, Caret caret) {
        int kind = vocabulary.keyword(unit);
        return caret.takes(kind) && !caret.situation().startsStatement(kind);
    }

    private static boolean isPlural(String unit) {
        return unit.endsWith("s") && unit.length() > 1;
    }

    /** Whether it makes a difference whether there is one of it. */
    private static boolean isCounted(String unit) {
        return unit.length() > 3 || unit.equals("day");
    }

    private CompletionItem item(String unit, Caret caret, OpenFile file) {
        CompletionItem item = new CompletionItem(unit);
        item.setKind(CompletionItemKind.Unit);
        boolean blank = caret.offset() > 0 && Character.isWhitespace(file.text().getContents().charAt(caret.offset() - 1));
        item.setInsertText(blank ? unit : " " + unit);
        item.setFilterText(unit);
        help.of(unit).ifPresent(item::setDocumentation);
        return item;
    }
}
