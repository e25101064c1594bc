package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;

/** Ways to put diagnostics right. */
public class QuickFixes {

    private final List<Repair> repairs;
    private final Messages messages;

    @Inject
    QuickFixes(Corrections corrections, OtherWords words, MissingWords missing, Declarations declarations, ShareSums shares, Bases bases,
            BodyEntries entries, EarlierStatements earlier, Predecessors predecessors, Moves moves, Homes homes, Rewordings rewordings,
            NewNames names, Messages messages) {
        this.repairs = List.of(corrections, words, predecessors, missing, declarations, shares, new Swaps(), new OtherReadings(), new OtherValues(),
                rewordings, moves, homes, entries, earlier, bases, names, new DoubledTimes(), new Removals(), new Clauses());
        this.messages = messages;
    }

    /** Offers for some diagnostics of a file. */
    public List<CodeAction> of(List<Diagnostic> diagnostics, OpenFile file) {
        Map<String, CodeAction> actions = new LinkedHashMap<>();
        for (Diagnostic each : diagnostics) {
            Mistake mistake = new Mistake(each, file);
            for (Repair repair : repairs) {
                for (Offer offer : repair.offers(mistake)) {
                    CodeAction action = action(offer, each, file);
                    actions.putIfAbsent(action.getTitle() + each.getRange(), action);
                }
            }
        }
        return new ArrayList<>(actions.values());
    }

    private CodeAction action(Offer offer, Diagnostic diagnostic, OpenFile file) {
        CodeAction action = new CodeAction(messages.text(offer.title()));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(new WorkspaceEdit(Map.of(file.uri().toString(), offer.edits().stream().map(file.text()::inLines).toList())));
        action.setIsPreferred(offer.sure());
        return action;
    }
}
