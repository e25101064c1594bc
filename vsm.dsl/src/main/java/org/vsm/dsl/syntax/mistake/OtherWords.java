package org.vsm.dsl.syntax.mistake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/**
 * Words that mean the same as keywords of the language: German ones, or other English ones. Each list is a file: on the left
 * the word in small letters, on the right the keywords that it may stand for, the likelier first, parted by |.
 */
final class OtherWords implements Mistake {

    private static final List<String> UNITS = List.of("s", "min", "h", "day", "days", "week", "weeks", "month", "months");

    private final Map<String, List<List<String>>> meanings = new HashMap<>();
    private final String code;
    private final String unitCode;

    /**
     * @param list the name of the file
     * @param code of a word that stands for a keyword
     * @param unitCode of a word that stands for a unit
     */
    OtherWords(String list, String code, String unitCode) {
        this.code = code;
        this.unitCode = unitCode;
        load(list).forEach((word, meaning) -> meanings.put((String) word, parse((String) meaning)));
    }

    private static Properties load(String list) {
        Properties properties = new Properties();
        try (InputStream in = OtherWords.class.getResourceAsStream(list);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<List<String>> parse(String meaning) {
        return Arrays.stream(meaning.split("\\|")).map(each -> List.of(each.strip().split(" "))).toList();
    }

    Map<String, List<List<String>>> meanings() {
        return meanings;
    }

    @Override
    public Optional<Repair> find(Site site) {
        Optional<Repair> here = meant(site.word(), site);
        // a word that was taken for a name shows only at the one behind it
        return here.isPresent() || !site.isTerminal(site.previous(), "ID") ? here : meant(site.previous(), site);
    }

    private Optional<Repair> meant(Word word, Site site) {
        if (!site.isWord(word)) {
            return Optional.empty();
        }
        Run run = Run.from(word, site);
        Optional<Repair> asRun = run.text().contains("-") && word == site.word()
                ? readings(word, run.resume(), run.text(), site) : Optional.empty();
        return asRun.isPresent() ? asRun : readings(word, afterPoint(word), word.text(), site);
    }

    /** The word behind an abbreviation's point: Std. */
    private static Word afterPoint(Word word) {
        Word next = word.next();
        return next.text().equals(".") && next.touchesPrevious() ? next.next() : next;
    }

    private Optional<Repair> readings(Word from, Word resume, String text, Site site) {
        int enough = from == site.word() ? 1 : 2;
        return meanings.getOrDefault(key(text), List.of()).stream().map(meaning -> reading(from, resume, meaning, site))
                .filter(repair -> site.situationAt(from).afterKeyword(repair.words().get(0).kind()) != null)
                .filter(repair -> site.progress(repair) >= enough)
                .reduce((best, other) -> site.progress(other) > site.progress(best) ? other : best);
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private Repair reading(Word from, Word resume, List<String> meaning, Site site) {
        Vocabulary vocabulary = site.vocabulary();
        String keywords = String.join(" ", meaning);
        boolean unit = UNITS.contains(keywords) && site.situationAt(from).allows(vocabulary.keyword("min"));
        Word last = resume.previous();
        return Repair.merging(
                from.problemTo(last, unit ? unitCode : code, site.textBetween(from.start(), last.end()), keywords).correctedBy(keywords),
                from, resume, from.text(), meaning.stream().mapToInt(vocabulary::keyword).toArray());
    }
}
