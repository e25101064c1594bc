package org.vsm.dsl.syntax.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;

/**
 * A text without its closing quote: it takes the rest of its line with it. The quote is put where the words behind it make
 * sense to the end of the line, else at the end. An opening quote that is missing makes the closing one begin a text.
 */
final class UnclosedText implements Mistake {

    /** A line is tried at so many places at most. */
    private static final int TRIES = 60;

    private final Scanner scanner;

    UnclosedText(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public Optional<Repair> find(Site site) {
        Word open = unclosedOnLine(site);
        if (open == null) {
            return Optional.empty();
        }
        if (open != site.word()) {
            Optional<Repair> withoutOpening = withoutOpening(site, open);
            return withoutOpening.isPresent() ? withoutOpening : closedBefore(site, open);
        }
        return Optional.of(closedIn(site, open, open).orElseGet(() -> closedAtEndOfLine(open, site)));
    }

    /** The text without an end on the line of the word that does not fit, at or behind it. */
    private static Word unclosedOnLine(Site site) {
        int tries = TRIES;
        for (Word word = site.word(); !word.isEnd() && tries > 0; word = word.next()) {
            if (word != site.word() && word.isFirstOnLine()) {
                return null;
            }
            if (word.kind() == site.vocabulary().terminal("STRING") && !Texts.isClosed(word.text())) {
                return word;
            }
            tries--;
        }
        return null;
    }

    /** activity engage" */
    private static Optional<Repair> withoutOpening(Site site, Word open) {
        int text = site.vocabulary().terminal("STRING");
        if (!site.situation().allows(text) || !Texts.read(open.text()).isBlank()) {
            return Optional.empty();
        }
        int start = site.word().start();
        SyntaxProblem problem = SyntaxProblem.of(SyntaxCodes.UNOPENED_STRING, start, open.start() + 1 - start).correctedBy(start, 0, "\"");
        String inner = site.textBetween(start, open.start());
        return Optional.of(Repair.merging(problem, site.word(), open.next(), Texts.write(inner), text)).filter(site::convinces);
    }

    /** starts "an employee reports  ends "the employee confirms": the text that was closed by the next one's opening quote. */
    private Optional<Repair> closedBefore(Site site, Word open) {
        int tries = TRIES;
        for (Word word = site.previous(); word != null && word.lineNumber() == open.lineNumber() && tries > 0; word = site.before(word)) {
            tries--;
            if (Texts.isQuoted(word.text()) && word.before() != null) {
                Optional<Repair> repair = closedIn(site, word, open);
                if (repair.isPresent()) {
                    return repair;
                }
            }
        }
        return Optional.empty();
    }

    /** Puts the closing quote behind the first words of a text, the rest of the line read anew. */
    private Optional<Repair> closedIn(Site site, Word text, Word open) {
        String line = site.textBetween(text.start(), open.end());
        int tries = TRIES;
        for (int cut = endOfWord(line, 1); cut < line.length() && tries > 0; cut = endOfWord(line, cut)) {
            tries--;
            List<Word> words = new ArrayList<>();
            words.add(closed(text, line.substring(0, cut), site));
            words.addAll(site.read(scanner.scan(line.substring(cut)), text.start() + cut, text));
            Repair repair = new Repair(problem(text.start(), line.substring(0, cut)), text, words, open.next());
            if (areClosed(words) && site.convinces(repair)) {
                return Optional.of(repair);
            }
        }
        return Optional.empty();
    }

    /** The end of the next word behind a place. */
    private static int endOfWord(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean areClosed(List<Word> words) {
        return words.stream().noneMatch(word -> Texts.isQuoted(word.text()) && !Texts.isClosed(word.text()));
    }

    private static Repair closedAtEndOfLine(Word open, Site site) {
        String text = open.text().stripTrailing();
        return new Repair(problem(open.start(), text), open, List.of(closed(open, text, site)), open.next());
    }

    /** The word for a text that ends where the given characters end. */
    private static Word closed(Word word, String characters, Site site) {
        String content = Texts.read(hasOtherEnd(characters) ? characters.substring(0, characters.length() - 1) : characters);
        return word.as(site.vocabulary().terminal("STRING"), word.start() + characters.length(), Texts.write(content));
    }

    private static boolean hasOtherEnd(String characters) {
        return characters.length() > 1 && Quotes.isQuote(characters.charAt(characters.length() - 1));
    }

    private static SyntaxProblem problem(int start, String characters) {
        int length = characters.length();
        if (hasOtherEnd(characters)) {
            return SyntaxProblem.of(SyntaxCodes.WRONG_QUOTES, start, length)
                    .correctedBy('"' + characters.substring(1, length - 1) + '"');
        }
        SyntaxProblem problem = SyntaxProblem.of(SyntaxCodes.UNCLOSED_STRING, start, length);
        return characters.endsWith("\\") ? problem.correctedBy(Texts.write(Texts.read(characters)))
                : problem.correctedBy(start + length, 0, "\"");
    }
}
