package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** Days where a date may stand: today, and the ends of this month, quarter and year. */
final class DateProposals implements Proposals {

    private final Vocabulary vocabulary;
    private final Messages messages;
    private final Clock clock;

    @Inject
    DateProposals(Vocabulary vocabulary, Messages messages, Clock clock) {
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        List<CompletionItem> items = new ArrayList<>();
        if (!caret.isInText() && !caret.isAfterNumber() && caret.situation().allows(vocabulary.terminal("DATE"))) {
            LocalDate today = LocalDate.now(clock);
            LocalDate lastOfQuarter = today.withDayOfMonth(1).plusMonths(2 - (today.getMonthValue() - 1) % 3)
                    .with(TemporalAdjusters.lastDayOfMonth());
            add(today, "editor.date.today", items);
            add(today.with(TemporalAdjusters.lastDayOfMonth()), "editor.date.month", items);
            add(lastOfQuarter, "editor.date.quarter", items);
            add(today.with(TemporalAdjusters.lastDayOfYear()), "editor.date.year", items);
        }
        return items;
    }

    private void add(LocalDate day, String key, List<CompletionItem> items) {
        CompletionItem item = new CompletionItem(day.toString());
        item.setKind(CompletionItemKind.Value);
        item.setDetail(messages.text(key));
        items.add(item);
    }
}
