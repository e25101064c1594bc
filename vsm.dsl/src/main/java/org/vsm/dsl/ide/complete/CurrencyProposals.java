package org.vsm.dsl.ide.complete;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.model.Money;

/** Currencies behind an amount of cost: those that the file uses come first. */
final class CurrencyProposals implements Proposals {

    private static final List<String> USUAL = List.of("EUR", "CHF", "GBP", "USD");

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        if (!caret.isAfterNumber() || !caret.situation().expectations().contains("Currency") || !isOfCost(caret)) {
            return List.of();
        }
        Stream<String> used = EcoreUtil2.getAllContentsOfType(file.document(), Money.class).stream().map(Money::getCurrency).filter(each -> each != null);
        return Stream.concat(used, USUAL.stream()).distinct().map(each -> item(each, caret)).toList();
    }

    /** "cost 3", "cost falls by 3", "cost at most 3": other metrics are no money. */
    private static boolean isOfCost(Caret caret) {
        return caret.before(2).equals("cost") || caret.before(4).equals("cost");
    }

    private static CompletionItem item(String currency, Caret caret) {
        CompletionItem item = new CompletionItem(currency);
        item.setKind(CompletionItemKind.Unit);
        item.setInsertText(caret.touchesNumber() ? " " + currency : currency);
        item.setFilterText(currency);
        return item;
    }
}
