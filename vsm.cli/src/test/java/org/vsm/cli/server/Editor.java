package org.vsm.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.vsm.dsl.ide.preview.Preview;
import org.vsm.dsl.ide.preview.PreviewParams;

/** An editor with files in it, in which somebody types; a server of its own looks on. */
final class Editor implements AutoCloseable {

    private final Path folder;
    private final Conversation conversation;
    private final Heard heard = new Heard();
    private final Questions questions;
    private final Map<String, Text> texts = new HashMap<>();
    private final AtomicInteger version = new AtomicInteger();

    private Editor(Path folder, String locale, boolean snippets) {
        try {
            this.folder = folder.toRealPath();
            this.conversation = new Conversation(this.folder, locale, snippets, heard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.questions = new Questions(this, conversation.server());
    }

    /** An editor whose folder is open; it speaks English. */
    static Editor in(Path folder) {
        return in(folder, "en");
    }

    /** One that speaks a language; null if it does not say which. */
    static Editor in(Path folder, String locale) {
        return new Editor(folder, locale, true);
    }

    /** One that speaks English and knows no places to fill in. */
    static Editor withoutSnippets(Path folder) {
        return new Editor(folder, "en", false);
    }

    /** Asks the server about what is in the editor. */
    Questions ask() {
        return questions;
    }

    Heard heard() {
        return heard;
    }

    InitializeResult greeting() {
        return conversation.greeting();
    }

    LanguageServer server() {
        return conversation.server();
    }

    /** Asks for a map without waiting for it. */
    CompletableFuture<Preview> preview(PreviewParams params) {
        return conversation.server().preview(params);
    }

    // ------------------------------------------------------------ files

    String uri(String name) {
        return name.startsWith("untitled:") ? name : folder.resolve(name).toUri().toString();
    }

    TextDocumentIdentifier id(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file that is on the disk with this text. */
    void open(String name, String text) {
        write(name, text);
        openUnsaved(name, text);
    }

    void openUnsaved(String name, String text) {
        heard.forget(uri(name));
        texts.put(name, new Text(text));
        server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(name), "vsm", version.incrementAndGet(), text)));
    }

    /** Opens a file and answers the place of the mark § in it, which the server does not see. */
    Position openAt(String name, String marked) {
        return openWith(name, marked).getStart();
    }

    /** Opens a file and answers what stands between two marks § in it, or the place of the one; the server does not see them. */
    Range openWith(String name, String marked) {
        int start = marked.indexOf('§');
        int end = Math.max(start, marked.lastIndexOf('§') - 1);
        open(name, marked.replace("§", ""));
        return texts.get(name).range(start, end);
    }

    void close(String name) {
        texts.remove(name);
        server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(name)));
    }

    /** Types something in the place of something else. */
    void replace(String name, String old, String inserted) {
        int start = texts.get(name).indexOf(old);
        replaceAt(name, start, start + old.length(), inserted);
    }

    /** Types something in the place of what stands between two offsets. */
    void replaceAt(String name, int start, int end, String inserted) {
        Text before = texts.get(name);
        heard.forget(uri(name));
        texts.put(name, new Text(before.content().substring(0, start) + inserted + before.content().substring(end)));
        server().getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), version.incrementAndGet()),
                List.of(new TextDocumentContentChangeEvent(before.range(start, end), inserted))));
    }

    String text(String name) {
        return texts.get(name).content();
    }

    /** The place of the first character of a part of a file. */
    Position at(String name, String part) {
        return texts.get(name).place(texts.get(name).indexOf(part));
    }

    /** What stands in a range of a file. */
    String part(String name, Range range) {
        return texts.get(name).part(range);
    }

    /** The text of a file after edits. */
    String edited(String name, List<? extends TextEdit> edits) {
        return texts.get(name).edited(edits);
    }

    // ------------------------------------------------------------ what is said of them

    /** What is said of a file since it was changed last. */
    List<Diagnostic> diagnostics(String name) {
        return diagnosticsWhere(name, all -> true);
    }

    /** Waits until what is said of a file is as expected. */
    List<Diagnostic> diagnosticsWhere(String name, Predicate<List<Diagnostic>> expected) {
        return heard.diagnostics(uri(name), expected);
    }

    /** Waits until a diagnostic with a code is said of a file. */
    Diagnostic diagnostic(String name, String code) {
        return diagnosticsWhere(name, all -> all.stream().anyMatch(each -> code.equals(codeOf(each)))).stream()
                .filter(each -> code.equals(codeOf(each))).findFirst().orElseThrow();
    }

    static String codeOf(Diagnostic diagnostic) {
        return diagnostic.getCode() == null ? null : diagnostic.getCode().getLeft();
    }

    /** Says goodbye; true if the server has ended in order. */
    boolean quit() {
        return conversation.quit();
    }

    @Override
    public void close() {
        if (!conversation.isOver()) {
            quit();
        }
    }
}
