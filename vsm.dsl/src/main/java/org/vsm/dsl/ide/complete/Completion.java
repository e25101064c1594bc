package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vsm.dsl.ide.text.OpenFile;

/** Everything that may be typed at a place. */
public class Completion {

    private final CaretReader reader;
    /** What goes on with the statement before. */
    private final List<Proposals> continuations;
    private final List<Proposals> statements;

    @Inject
    Completion(CaretReader reader, NameProposals names, UnitProposals units, CurrencyProposals currencies, DateProposals dates, ItilProposals terms,
            Continuations continuations, TemplateProposals templates, Beginnings beginnings) {
        this.reader = reader;
        this.continuations = List.of(names, units, currencies, dates, terms, continuations);
        this.statements = List.of(templates, beginnings);
    }

    /** What may stand at a place, what is most likely first; of two that would insert the same, the first counts. */
    public List<CompletionItem> at(OpenFile file, Position position) {
        return reader.at(file.text().getContents(), file.text().getOffSet(position)).map(caret -> at(caret, file)).orElse(List.of());
    }

    private List<CompletionItem> at(Caret caret, OpenFile file) {
        Map<String, CompletionItem> items = new LinkedHashMap<>();
        Stream<Proposals> ordered = caret.startsLine() ? Stream.concat(statements.stream(), continuations.stream())
                : Stream.concat(continuations.stream(), statements.stream());
        ordered.flatMap(each -> each.at(caret, file).stream()).forEach(item -> items.putIfAbsent(item.getLabel(), item));
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
