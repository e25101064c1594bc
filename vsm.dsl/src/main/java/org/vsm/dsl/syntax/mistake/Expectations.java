package org.vsm.dsl.syntax.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.recovery.Site;

/** What may stand in a place, in the words of the writer. */
final class Expectations {

    /** More than so many are no help. */
    private static final int FEW = 6;

    private static final Set<String> NUMBERS = Set.of("INT", "DECIMAL");
    private static final Set<String> TERMINALS = Set.of("ID", "STRING", "INT", "DECIMAL", "DATE");
    private static final Set<String> MARKS = Set.of(",", "%", "C", "{", "}", "(", "C&A");

    private Expectations() {
    }

    /** What may go on the statement at the place of the word that does not fit: messages and quoted keywords. */
    static List<Object> at(Site site) {
        List<Object> all = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        for (String each : site.situation().expectations()) {
            if (TERMINALS.contains(each)) {
                String terminal = NUMBERS.contains(each) ? "Number" : each;
                add(all, Message.of("syntax.expected." + terminal));
            } else if (Character.isUpperCase(each.charAt(0)) && !site.vocabulary().isKeyword(each)) {
                add(all, Message.of("syntax.expected." + each));
            } else {
                keywords.add(each);
            }
        }
        boolean marks = all.isEmpty() && keywords.stream().allMatch(MARKS::contains);
        keywords.stream().filter(each -> marks || !MARKS.contains(each)).sorted().map(each -> "`" + each + "`").forEach(all::add);
        return all.size() > FEW ? all.subList(0, FEW) : all;
    }

    private static void add(List<Object> all, Message message) {
        if (!all.contains(message)) {
            all.add(message);
        }
    }

    /** The statements that may begin at the place of the word that does not fit, as their first words: process time. */
    static List<String> statements(Site site) {
        Situation situation = site.situation();
        return situation.kinds().stream().filter(kind -> situation.startsStatement(kind) && site.vocabulary().isWordKeyword(kind))
                .map(kind -> phrase(kind, site)).filter(each -> !isAbbreviation(each)).sorted().toList();
    }

    private static boolean isAbbreviation(String phrase) {
        return phrase.equals(phrase.toUpperCase(Locale.ROOT));
    }

    /** A keyword with those that must follow it. */
    private static String phrase(int first, Site site) {
        StringBuilder phrase = new StringBuilder(site.vocabulary().textOf(first));
        Situation situation = site.situation().after(first);
        for (int words = 1; words < 3 && !situation.isAtBody() && situation.kinds().size() == 1; words++) {
            int next = situation.kinds().iterator().next();
            if (!site.vocabulary().isWordKeyword(next)) {
                break;
            }
            phrase.append(' ').append(site.vocabulary().textOf(next));
            situation = situation.after(next);
        }
        return phrase.toString();
    }
}
