package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.runtime.CommonToken;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.vsm.dsl.ide.text.ClientAbilities;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Scanner;

/**
 * Whole statements with places to fill in. Where a team or a state is asked for, those that there are can be chosen; a
 * client that knows no places to fill in gets the text with its examples.
 */
final class TemplateProposals implements Proposals {

    /** Where there is something to change, that comes first. */
    private static final List<String> CHANGING = List.of("improvement", "change");
    private static final List<String> KEYS = List.of("stream", "team", "customer", "current", "future", "detached", "objective",
            "step", "wait", "queue", "delay", "handoff", "choice", "parallel", "stage", "rework", "keyresult");

    /** The place of one of the names that there are. */
    private static final Pattern CHOSEN = Pattern.compile("\\$\\{(\\d+)(TEAM|STREAM|BASE|STEP|BACK)}");
    private static final Map<String, String> EXAMPLES = Map.of("STEP", "templates.step.name", "BACK", "templates.step.name", "BASE", "templates.state.name");

    /** Where there is no team yet, a step is nobody's. */
    private static final Pattern OF_TEAM = Pattern.compile(" (by|to) \\$\\{\\dTEAM}");

    /** The place of a name that a template declares. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?<=\\b(?:stream|team|customer|state|objective|step|queue|delay|stage|improvement|otherwise) |% )\\$\\{\\d+:(\\p{L}+)}");

    private final Scanner scanner;
    private final Vocabulary vocabulary;
    private final UnitProposals units;
    private final Sense sense;
    private final ChosenNames names;
    private final Messages messages;
    private final ClientAbilities client;

    @Inject
    TemplateProposals(Scanner scanner, Vocabulary vocabulary, UnitProposals units, Sense sense, ChosenNames names, Messages messages,
            ClientAbilities client) {
        this.scanner = scanner;
        this.vocabulary = vocabulary;
        this.units = units;
        this.sense = sense;
        this.names = names;
        this.messages = messages;
        this.client = client;
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        if (caret.isInText() || caret.touchesNumber() || !caret.situation().isAtBody() || units.areAwaited(caret)) {
            return List.of();
        }
        FreeNames free = FreeNames.around(file.document());
        return keys(caret, file).map(each -> item(each, withFreeNames(messages.text("templates." + each), free), caret, file))
                .filter(each -> isReadable(each.getDocumentation().getLeft(), caret.situation())
                        && sense.isIn(each.getDocumentation().getLeft(), caret, file)).toList();
    }

    private Stream<String> keys(Caret caret, OpenFile file) {
        Stream<String> changing = CHANGING.stream().filter(each -> sense.isIn("change", caret, file));
        return Stream.concat(changing, KEYS.stream().filter(each -> !each.equals("detached") || !names.of("STREAM", caret, file).isEmpty()));
    }

    /** Whether the language takes all words of a text. */
    private boolean isReadable(String text, Situation start) {
        Situation situation = start;
        for (CommonToken word : scanner.scan(text)) {
            situation = situation == null || vocabulary.isBlank(word.getType()) ? situation : situation.after(word.getType());
        }
        return situation != null;
    }

    private CompletionItem item(String key, String text, Caret caret, OpenFile file) {
        String someone = names.of("TEAM", caret, file).isEmpty() ? OF_TEAM.matcher(text).replaceAll("") : text;
        String snippet = CHOSEN.matcher(someone).replaceAll(place -> Matcher.quoteReplacement(
                "${" + place.group(1) + choice(names.of(place.group(2), caret, file), example(place.group(2))) + "}"));
        CompletionItem item = new CompletionItem(messages.text("templates." + key + ".label"));
        item.setKind(CompletionItemKind.Snippet);
        item.setDetail(messages.text("templates." + key + ".about"));
        item.setDocumentation(plain(snippet));
        item.setFilterText(item.getLabel());
        item.setInsertText(client.fillsPlaces() ? snippet : plain(snippet));
        item.setInsertTextFormat(client.fillsPlaces() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        return item;
    }

    /** What a template declares has names that are not taken yet. */
    private static String withFreeNames(String template, FreeNames free) {
        String text = template;
        for (Matcher declared = DECLARED.matcher(template); declared.find();) {
            text = text.replace(declared.group(), declared.group().replace(declared.group(1), free.like(declared.group(1))));
        }
        return text;
    }

    /** A place to fill in: one of some names, or an example where there are none. */
    private static String choice(List<String> names, String example) {
        return names.isEmpty() ? ":" + example : names.stream().map(each -> each.replace(",", "\\,").replace("|", "\\|"))
                .collect(Collectors.joining(",", "|", "|"));
    }

    private String example(String kind) {
        String key = EXAMPLES.get(kind);
        return key == null ? "" : messages.text(key);
    }

    /** The text without its places: the examples, and the first of what can be chosen. */
    private static String plain(String snippet) {
        return snippet.replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1").replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$\\d+", "");
    }
}
