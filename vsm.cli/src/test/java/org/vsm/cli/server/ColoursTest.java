package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.server.Conversation.answer;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colours by meaning: of all of a file, of a part of it, and of what has changed. */
class ColoursTest extends WithEditor {

    private static final String DESK = """
            value stream Desk {
                team Agents { people 6 }
                /* seen
                   twice */
                current state Today {
                    step Log by Agents { process time 6 min estimated }
                    queue time 25
                }
            }
            """;

    @BeforeEach
    void open() {
        editor.open("a.vsm", DESK);
    }

    private List<Integer> all() {
        return editor.ask().colours("a.vsm").getData();
    }

    private String coloursOfLine(int wanted, List<Integer> data) {
        List<String> types = editor.greeting().getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
        List<String> found = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < data.size(); i += 5) {
            line += data.get(i);
            if (line == wanted) {
                found.add(types.get(data.get(i + 3)));
            }
        }
        return String.join(" ", found);
    }

    @Test
    void coloursFollowTheMeaning() {
        assertEquals("keyword type keyword number", coloursOfLine(1, all()));
        assertEquals("comment", coloursOfLine(3, all()));
        assertEquals("keyword function keyword type keyword keyword number typeParameter modifier", coloursOfLine(5, all()));
        assertEquals("keyword method number", coloursOfLine(6, all()));
    }

    @Test
    void aPartOfAFileHasTheColoursThatItHasInTheWhole() {
        Range line = new Range(editor.at("a.vsm", "step Log"), editor.at("a.vsm", "\n        queue"));
        List<Integer> part = answer(editor.server().getTextDocumentService().semanticTokensRange(new SemanticTokensRangeParams(editor.id("a.vsm"), line))).getData();
        assertEquals(coloursOfLine(5, all()), coloursOfLine(5, part));
        assertEquals(9 * 5, part.size());
    }

    @Test
    void afterAnEditOnlyWhatHasChangedIsToldAgain() {
        SemanticTokens before = editor.ask().colours("a.vsm");
        editor.replace("a.vsm", "queue time 25", "queue time 25 max 30");
        Either<SemanticTokens, SemanticTokensDelta> delta = answer(editor.server().getTextDocumentService()
                .semanticTokensFullDelta(new SemanticTokensDeltaParams(editor.id("a.vsm"), before.getResultId())));
        List<Integer> after = new ArrayList<>(before.getData());
        SemanticTokensEdit edit = delta.getRight().getEdits().get(0);
        assertTrue(edit.getData().size() <= 10, edit::toString);
        after.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
        after.addAll(edit.getStart(), edit.getData());
        assertEquals(all(), after);
        String same = editor.ask().colours("a.vsm").getResultId();
        assertEquals(List.of(), answer(editor.server().getTextDocumentService()
                .semanticTokensFullDelta(new SemanticTokensDeltaParams(editor.id("a.vsm"), same))).getRight().getEdits());
        assertEquals(all(), answer(editor.server().getTextDocumentService()
                .semanticTokensFullDelta(new SemanticTokensDeltaParams(editor.id("a.vsm"), "forgotten"))).getLeft().getData());
    }
}
