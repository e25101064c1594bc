package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.dsl.ide.preview.PreviewParams;

/**
 * Types nonsense into all samples and asks everything at once: of places inside and outside of the text, before the last
 * answer has come, and cancelled. Files vanish meanwhile. In the end the server still says the same of a sound text.
 */
class FuzzTest {

    private static final String[] PIECES = {"{", "}", "step ", "\"", "future state X from ", "import \"a.vsm\"\n", "min", "3", ",", "%", "//", "/*",
            "*/", "\n", "  ", "either 50 % ", "rework 5 % to ", "parallel { } and { }", "change ", "§", "\uFEFF", "\uD83D\uDE00", "wait 4 h\n", "every ", "?", "value stream "};

    @TempDir
    Path folder;

    private final List<CompletableFuture<?>> asked = new ArrayList<>();
    private List<String> names;

    @Test
    void nothingThatIsTypedOrAskedEndsTheServer() throws Exception {
        typeAndAsk(600, 20261122);
    }

    @Test
    @Tag("thorough")
    void nothingInTwentyThousandEditsAndRequestsEndsTheServer() throws Exception {
        typeAndAsk(20_000, 42);
    }

    private void typeAndAsk(int times, long seed) throws Exception {
        Random random = new Random(seed);
        copySamples();
        try (Editor editor = Editor.in(folder)) {
            for (String each : names) {
                editor.openUnsaved(each, Files.readString(folder.resolve(each)));
            }
            for (int i = 0; i < times; i++) {
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(5) < 2) {
                    edit(name, editor, random);
                } else {
                    asked.add(ask(name, editor, random));
                }
                if (random.nextInt(20) == 0 && !asked.isEmpty()) {
                    asked.get(random.nextInt(asked.size())).cancel(true);
                }
                if (random.nextInt(200) == 0) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                if (asked.size() > 50) {
                    check();
                }
            }
            check();
            editor.openUnsaved("sound.vsm", "value stream S {\n    current state A { step B { process time 3 mim } }\n}\n");
            assertEquals("mim", editor.part("sound.vsm", editor.diagnostic("sound.vsm", "unknown-unit").getRange()));
            assertTrue(editor.quit());
        }
    }

    private void copySamples() throws IOException {
        names = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
            for (Path each : samples.filter(file -> file.toString().endsWith(".vsm")).sorted().toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
                names.add(each.getFileName().toString());
            }
        }
        assertFalse(names.isEmpty());
    }

    /** Now and then all is well again, so that it is not nonsense alone that is tried. */
    private void edit(String name, Editor editor, Random random) throws IOException {
        String text = editor.text(name);
        if (random.nextInt(15) == 0) {
            Path original = Path.of("..", "samples").resolve(name);
            editor.close(name);
            editor.openUnsaved(name, Files.readString(original));
            return;
        }
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + (random.nextInt(3) == 0 ? random.nextInt(random.nextInt(10) == 0 ? 400 : 8) : 0));
        String piece = random.nextBoolean() ? PIECES[random.nextInt(PIECES.length)] : text.substring(start, Math.min(text.length(), start + random.nextInt(12)));
        editor.replaceAt(name, start, end, piece);
    }

    private CompletableFuture<?> ask(String name, Editor editor, Random random) {
        TextDocumentService server = editor.server().getTextDocumentService();
        TextDocumentIdentifier id = random.nextInt(50) == 0 ? editor.id("gone.vsm") : editor.id(name);
        Position place = new Position(random.nextInt(120) - 1, random.nextInt(100) - 1);
        Range range = new Range(place, new Position(place.getLine() + random.nextInt(10), random.nextInt(80)));
        FormattingOptions options = new FormattingOptions(4, true);
        return switch (random.nextInt(20)) {
            case 0 -> server.hover(new HoverParams(id, place));
            case 1 -> server.completion(new CompletionParams(id, place));
            case 2 -> server.definition(new DefinitionParams(id, place));
            case 3 -> server.references(new ReferenceParams(id, place, new ReferenceContext(true)));
            case 4 -> server.documentHighlight(new DocumentHighlightParams(id, place));
            case 5 -> server.documentSymbol(new DocumentSymbolParams(id));
            case 6 -> server.codeAction(new CodeActionParams(id, range, new CodeActionContext(List.of())));
            case 7 -> server.codeLens(new CodeLensParams(id)).thenCompose(lenses -> lenses.isEmpty() ? CompletableFuture.completedFuture(null)
                    : server.resolveCodeLens(lenses.get(random.nextInt(lenses.size()))));
            case 8 -> server.formatting(new DocumentFormattingParams(id, options));
            case 9 -> server.rangeFormatting(new DocumentRangeFormattingParams(id, options, range));
            case 10 -> server.onTypeFormatting(new DocumentOnTypeFormattingParams(id, options, place, "}"));
            case 11 -> server.rename(new RenameParams(id, place, "Neu"));
            case 12 -> server.prepareRename(new PrepareRenameParams(id, place));
            case 13 -> server.foldingRange(new FoldingRangeRequestParams(id));
            case 14 -> server.semanticTokensFull(new SemanticTokensParams(id));
            case 15 -> server.inlayHint(new InlayHintParams(id, range));
            case 16 -> server.selectionRange(new SelectionRangeParams(id, List.of(place)));
            case 17 -> server.documentLink(new DocumentLinkParams(id));
            case 18 -> editor.preview(new PreviewParams(id, place, null));
            default -> editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("e"));
        };
    }

    /** Every request is answered; it may have been cancelled by the client or by the next edit, but never fails. */
    private void check() throws Exception {
        for (CompletableFuture<?> each : asked) {
            try {
                each.get(60, TimeUnit.SECONDS);
            } catch (CancellationException cancelled) {
                // as the client wanted it
            } catch (ExecutionException e) {
                assertTrue(isCancelled(e.getCause()), () -> "failed: " + e.getCause());
            }
        }
        asked.clear();
    }

    private static boolean isCancelled(Throwable cause) {
        return cause instanceof CancellationException || cause instanceof ResponseErrorException failed
                && (failed.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue()
                        || failed.getResponseError().getCode() == ResponseErrorCode.ContentModified.getValue());
    }
}
