package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.findings.FigureFindings;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.validation.Rulebook;

/** Every mistake has a quick fix that leaves the text that is expected, or a reason why it has none. */
class QuickFixesTest {

    @TempDir
    static Path folder;

    private static Editor editor;

    @BeforeAll
    static void start() {
        editor = Editor.in(folder);
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    static List<QuickFixCase> cases() {
        return QuickFixCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aQuickFixPutsItRight(QuickFixCase each) {
        editor.open("a.vsm", each.before());
        Diagnostic diagnostic = editor.diagnostic("a.vsm", each.code());
        List<CodeAction> offered = editor.ask().fixes("a.vsm", diagnostic);
        CodeAction fix = offered.stream().filter(action -> action.getTitle().startsWith(each.title())).findFirst()
                .orElseThrow(() -> new AssertionError(each + " is not among " + offered.stream().map(CodeAction::getTitle).toList() + " for: "
                        + diagnostic.getMessage().getLeft()));
        assertEquals(each.after(), editor.ask().done("a.vsm", fix));
    }

    @Test
    void everyCodeHasAQuickFixOrAReasonWhyThereIsNone() throws IOException {
        Set<String> codes = new TreeSet<>(SyntaxCodes.ALL);
        codes.addAll(Rulebook.codes());
        codes.addAll(FigureFindings.codes());
        Properties without = new Properties();
        try (InputStream in = QuickFixesTest.class.getResourceAsStream("no-quick-fix.properties")) {
            without.load(in);
        }
        Set<String> accounted = new TreeSet<>(without.stringPropertyNames());
        cases().forEach(each -> accounted.add(each.code()));
        assertEquals(codes, accounted);
    }
}
