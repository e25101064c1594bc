package org.vsm.cli.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.definitions.DefinitionsSheet;
import org.vsm.cli.workbook.input.RegisterSheet;
import org.vsm.cli.workbook.input.StreamInputs;
import org.vsm.cli.workbook.sheet.Book;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** A workbook of streams: a model of its own, in which people change a number and see the lead time move. */
public final class WorkbookFile {

    private WorkbookFile() {
    }

    /**
     * Writes a workbook.
     *
     * @param streams  at least one, each with at least one state
     * @param unit     of all durations; null: for each stream one in which its lead time reads well
     * @param maps     pictures of the states
     * @param language German, or else English
     * @throws IOException where the stream cannot be written
     */
    public static void write(List<WholeStream> streams, CellUnit.Kind unit, MapImages maps, Locale language, OutputStream target)
            throws IOException {
        try (Book book = new Book()) {
            Words words = Words.in(language);
            List<StreamSheets> sheets = sheets(book, streams, unit, words);
            Page definitions = book.page(words.text("sheet.definitions"));
            sheets.forEach(StreamSheets::addHelpers);
            RegisterSheet register = new RegisterSheet(book.hiddenPage("vsm"));
            register.begin(words);
            sheets.forEach(each -> register.add(each.writeInputs()));
            sheets.forEach(each -> each.writeResults(maps));
            new DefinitionsSheet(definitions, words).write();
            definitions.finish(words);
            register.finish(words);
            book.writeTo(target, streams.get(0).stream().facts().title());
        }
    }

    /** What people can change in the workbook that would be written; see {@link #write}. */
    public static List<StreamInputs> inputs(List<WholeStream> streams, CellUnit.Kind unit, Locale language) {
        try (Book book = new Book()) {
            List<StreamSheets> sheets = sheets(book, streams, unit, Words.in(language));
            sheets.forEach(StreamSheets::addHelpers);
            return sheets.stream().map(StreamSheets::writeInputs).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<StreamSheets> sheets(Book book, List<WholeStream> streams, CellUnit.Kind unit, Words words) {
        boolean several = streams.size() > 1;
        return streams.stream().map(stream -> new StreamSheets(book, stream, unit, several, words)).toList();
    }
}
