package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.ide.text.Wrapping;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Scanner;

/** What stands outside of where it belongs is put there: steps into a state, a state into its stream, work before the delivery. */
final class Homes implements Repair {

    /** What a stream says of itself; steps that stand in a row end there. */
    private static final Set<String> OF_STREAM = Set.of("owner", "unit", "starts", "ends", "calendar", "type", "customer", "supplier", "control",
            "team", "system", "current", "future", "ideal", "objective", "service", "value", "import", "}");

    private final Scanner scanner;
    private final Vocabulary vocabulary;
    private final IValueConverterService converters;

    @Inject
    Homes(Scanner scanner, Vocabulary vocabulary, IValueConverterService converters) {
        this.scanner = scanner;
        this.vocabulary = vocabulary;
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "step-outside-state" -> List.of(intoState(mistake));
            case "state-outside-stream" -> intoStream(mistake);
            case "after-delivery" -> beforeDelivery(mistake);
            default -> List.of();
        };
    }

    private Offer intoState(Mistake mistake) {
        String head = "current state " + FreeNames.like("AsIs", mistake.file().document());
        return Offer.possible(Message.of("editor.fix.home", head), Wrapping.around(run(mistake), head, mistake.file().text()));
    }

    /** From the first word in question to the last one before a statement of the stream. */
    private Range run(Mistake mistake) {
        OpenText text = mistake.file().text();
        int start = mistake.region().getOffset();
        int end = start;
        int depth = 0;
        for (CommonToken token : scanner.scan(text.getContents().substring(start))) {
            if (depth == 0 && end > start && OF_STREAM.contains(token.getText())) {
                break;
            }
            depth += token.getText().equals("{") ? 1 : token.getText().equals("}") ? -1 : 0;
            end = vocabulary.isBlank(token.getType()) ? end : start + token.getStopIndex() + 1;
        }
        return text.range(start, end - start);
    }

    /** Into the only stream of the file, or into a new one. */
    private static List<Offer> intoStream(Mistake mistake) {
        State state = mistake.about(State.class);
        if (state == null) {
            return List.of();
        }
        List<ValueStream> streams = mistake.file().document().getDeclarations().stream().filter(ValueStream.class::isInstance)
                .map(ValueStream.class::cast).toList();
        Range range = mistake.file().range(state);
        if (streams.isEmpty()) {
            String head = "value stream " + FreeNames.like("Stream", state);
            return List.of(Offer.possible(Message.of("editor.fix.home", head), Wrapping.around(range, head, mistake.file().text())));
        }
        ValueStream stream = streams.get(streams.size() - 1);
        String title = "value stream " + (stream.getName() == null ? "" : stream.getName());
        TextEdit inside = new Body(stream, mistake.file()).last("\n" + mistake.file().text().getSubstring(range));
        return List.of(Offer.possible(Message.of("editor.fix.home", title.strip()), mistake.removed(state), inside));
    }

    /** Behind the last element before the delivery of a base; only something with a name can be told. */
    private List<Offer> beforeDelivery(Mistake mistake) {
        State state = mistake.about(State.class);
        if (state == null) {
            return List.of();
        }
        List<FlowElement> own = new ArrayList<>();
        state.getItems().stream().filter(FlowElement.class::isInstance).forEach(each -> own.add((FlowElement) each));
        boolean inOnePiece = !own.isEmpty() && state.getItems().indexOf(own.get(own.size() - 1)) - state.getItems().indexOf(own.get(0)) == own.size() - 1;
        return inOnePiece ? lastBeforeDelivery(state).map(name -> {
            String head = "insert after " + converters.toString(name, "Name");
            Range range = new Range(mistake.file().range(own.get(0)).getStart(), mistake.file().range(own.get(own.size() - 1)).getEnd());
            return Offer.possible(Message.of("editor.fix.home", head), Wrapping.around(range, head, mistake.file().text()));
        }).stream().toList() : List.of();
    }

    private static Optional<String> lastBeforeDelivery(State state) {
        for (State base : StateNames.basesOf(state)) {
            List<FlowElement> elements = new ArrayList<>();
            base.getItems().stream().filter(FlowElement.class::isInstance).forEach(each -> elements.add((FlowElement) each));
            for (int i = 1; i < elements.size(); i++) {
                if (elements.get(i) instanceof Delivery) {
                    return Optional.ofNullable(elements.get(i - 1).getName());
                }
            }
        }
        return Optional.empty();
    }
}
