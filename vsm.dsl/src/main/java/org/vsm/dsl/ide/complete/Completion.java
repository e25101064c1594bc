package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vsm.dsl.ide.text.OpenFile;

/** Everything that may be typed at a place. */
public class Completion {

    private final CaretReader reader;
    private final List<Proposals> proposals;

    @Inject
    Completion(CaretReader reader, NameProposals names, UnitProposals units, DateProposals dates, ItilProposals terms,
            TemplateProposals templates, KeywordProposals keywords) {
        this.reader = reader;
        this.proposals = List.of(names, units, dates, terms, templates, keywords);
    }

    /** What may stand at a place, what is most likely first; of two that would insert the same, the first counts. */
    public List<CompletionItem> at(OpenFile file, Position position) {
        return reader.at(file.text().getContents(), file.text().getOffSet(position)).map(caret -> at(caret, file)).orElse(List.of());
    }

    private List<CompletionItem> at(Caret caret, OpenFile file) {
        Map<String, CompletionItem> items = new LinkedHashMap<>();
        for (Proposals each : proposals) {
            for (CompletionItem item : each.at(caret, file)) {
                items.putIfAbsent(item.getLabel(), item);
            }
        }
        List<CompletionItem> sorted = new ArrayList<>(items.values());
        for (int i = 0; i < sorted.size(); i++) {
            CompletionItem item = sorted.get(i);
            item.setSortText(String.format("%05d", i));
            String inserted = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
            item.setTextEdit(Either.forLeft(new TextEdit(file.text().range(caret.offset(), caret.typed().length()), inserted)));
            item.setInsertText(null);
        }
        return sorted;
    }
}
