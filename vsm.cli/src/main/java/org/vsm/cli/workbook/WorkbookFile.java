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
            fill(book, streams, unit, maps, Words.in(language));
            book.writeTo(target, streams.get(0).stream().facts().title());
        }
    }

    /** What people can change in the workbook that would be written; see {@link #write}. */
    public static List<StreamInputs> inputs(List<WholeStream> streams, CellUnit.Kind unit, Locale language) {
        try (Book book = new Book()) {
            return fill(book, streams, unit, MapImages.NONE, Words.in(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<StreamInputs> fill(Book book, List<WholeStream> streams, CellUnit.Kind unit, MapImages maps, Words words) {
        boolean several = streams.size() > 1;
        List<StreamSheets> sheets = streams.stream().map(stream -> new StreamSheets(book, stream, unit, several, words)).toList();
        Page definitions = book.page(words.text("sheet.definitions"));
        sheets.forEach(StreamSheets::addHelpers);
        Page register = book.hiddenPage("vsm");
        List<StreamInputs> inputs = sheets.stream().map(each -> each.write(maps)).toList();
        new DefinitionsSheet(definitions, words).write();
        definitions.finish(words);
        RegisterSheet rows = new RegisterSheet(register);
        rows.begin(words);
        inputs.forEach(rows::add);
        register.finish(words);
        return inputs;
    }
}
