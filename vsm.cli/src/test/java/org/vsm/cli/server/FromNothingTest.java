package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has read nothing writes a whole stream with what is offered, and never sees an error. */
class FromNothingTest extends WithEditor {

    private static final String FILE = "a.vsm";

    @BeforeEach
    void beginWithNothing() {
        editor.close();
        editor = Editor.withoutSnippets(folder);
        editor.open(FILE, "");
    }

    /** Takes what is offered before a piece of the text, on a line of its own. */
    private void take(String label, String before) {
        int place = editor.text(FILE).indexOf(before);
        List<CompletionItem> offered = editor.ask().completions(FILE, new Text(editor.text(FILE)).place(place));
        CompletionItem item = offered.stream().filter(each -> each.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + offered.stream().map(CompletionItem::getLabel).toList()));
        editor.replaceAt(FILE, place, place, item.getTextEdit().getLeft().getNewText() + "\n");
        assertEquals(List.of(), editor.diagnostics(FILE).stream().filter(each -> each.getSeverity() == DiagnosticSeverity.Error)
                .map(each -> each.getMessage().getLeft()).toList(), () -> label + "\n" + editor.text(FILE));
    }

    @Test
    void aWholeStreamIsWrittenWithTemplates() {
        take("value stream … { }", "");
        for (String each : List.of("step … { process time, wait time }", "wait …", "handoff to …", "either … otherwise", "parallel … and", "queue … count",
                "delay … every", "stage … { }", "step … { process time, wait time }")) {
            take(each, "step Second");
        }
        take("rework … to", "process time 10 min\n    wait time");
        String end = editor.text(FILE).substring(editor.text(FILE).lastIndexOf("}"));
        editor.replaceAt(FILE, editor.text(FILE).length() - end.length(), editor.text(FILE).length(), "// the end\n}\n");
        take("future state … from", "// the end");
        take("improvement … { }", "improvement First");
        take("objective … { }", "// the end");
        editor.ask().lensTitles(FILE).stream().filter(each -> each.startsWith("Lead time ")).findFirst().orElseThrow();
        assertTrue(editor.ask().map(FILE, "ToBe").svg().startsWith("<svg"), "a map of what is to be");
    }
}
