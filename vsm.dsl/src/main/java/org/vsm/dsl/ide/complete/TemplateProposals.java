package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.ClientAbilities;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateKind;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/**
 * Whole statements with places to fill in. Where a team or a state is asked for, those that there are can be chosen; a
 * client that knows no places to fill in gets the text with its examples.
 */
final class TemplateProposals implements Proposals {

    /** Keys of the templates, with the word that must be possible where they stand. */
    private record Template(String key, String word) {
    }

    private static final List<Template> TEMPLATES = List.of(
            new Template("stream", "value"), new Template("team", "team"), new Template("customer", "customer"),
            new Template("current", "current"), new Template("future", "future"), new Template("objective", "objective"),
            new Template("step", "step"), new Template("wait", "wait"), new Template("queue", "queue"), new Template("delay", "delay"),
            new Template("handoff", "handoff"), new Template("choice", "either"), new Template("parallel", "parallel"),
            new Template("stage", "stage"), new Template("rework", "rework"), new Template("improvement", "improvement"),
            new Template("change", "change"), new Template("keyresult", "key"));

    /** Where there is no team yet, a step is nobody's. */
    private static final Pattern OF_TEAM = Pattern.compile(" (by|to) \\$\\{\\dTEAM}");

    /** The place of a name that a template declares. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?<=\\b(?:stream|team|customer|state|objective|step|queue|delay|stage|improvement|otherwise) |% )\\$\\{\\d+:(\\p{L}+)}");

    private final Vocabulary vocabulary;
    private final Messages messages;
    private final ClientAbilities client;
    private final IValueConverterService converters;

    @Inject
    TemplateProposals(Vocabulary vocabulary, Messages messages, ClientAbilities client, IValueConverterService converters) {
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.client = client;
        this.converters = converters;
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        List<CompletionItem> items = new ArrayList<>();
        if (!caret.isInText() && caret.situation().isAtBody()) {
            EObject context = file.objectAt(file.text().getPosition(caret.offset()));
            FreeNames free = FreeNames.around(file.document());
            TEMPLATES.stream().filter(each -> caret.situation().startsStatement(vocabulary.keyword(each.word())))
                    .forEach(each -> items.add(item(each, context, free)));
        }
        return items;
    }

    private CompletionItem item(Template template, EObject context, FreeNames free) {
        String key = "templates." + template.key();
        List<String> teams = teams(context);
        String text = withFreeNames(messages.text(key), free);
        String snippet = (teams.isEmpty() ? OF_TEAM.matcher(text).replaceAll("") : text)
                .replace("TEAM", choice(teams, "")).replace("STEP", choice(steps(context), messages.text("templates.step.name")))
                .replace("BASE", choice(states(context), messages.text("templates.state.name")));
        CompletionItem item = new CompletionItem(messages.text(key + ".label"));
        item.setKind(CompletionItemKind.Snippet);
        item.setDetail(messages.text(key + ".about"));
        item.setDocumentation(plain(snippet));
        item.setFilterText(template.word() + " " + item.getLabel());
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

    /** The steps of the state and of those that it is built from; outside of states those of the current ones. */
    private List<String> steps(EObject context) {
        State around = EcoreUtil2.getContainerOfType(context, State.class);
        Stream<State> states = around == null ? currentStates(context) : Stream.concat(Stream.of(around), StateNames.basesOf(around).stream());
        return states.flatMap(each -> EcoreUtil2.getAllContentsOfType(each, Step.class).stream()).map(Step::getName)
                .filter(each -> each != null).distinct().map(each -> converters.toString(each, "Name")).toList();
    }

    private List<String> teams(EObject context) {
        return StreamNames.sharedWith(context).stream().filter(each -> each instanceof Team && each.getName() != null)
                .map(each -> converters.toString(each.getName(), "Name")).toList();
    }

    private List<String> states(EObject context) {
        return currentStates(context).map(State::getName).filter(each -> each != null).map(each -> converters.toString(each, "Name")).toList();
    }

    private static Stream<State> currentStates(EObject context) {
        ValueStream stream = StreamNames.streamOf(context);
        return stream == null ? Stream.empty() : stream.getStates().stream().filter(each -> each.getKind() == StateKind.CURRENT);
    }

    /** A place to fill in: one of some names, or an example where there are none. */
    private static String choice(List<String> names, String example) {
        return names.isEmpty() ? ":" + example : names.stream().map(each -> each.replace(",", "\\,").replace("|", "\\|"))
                .collect(Collectors.joining(",", "|", "|"));
    }

    /** The text without its places: the examples, and the first of what can be chosen. */
    private static String plain(String snippet) {
        return snippet.replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1").replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$\\d+", "");
    }
}
