package org.vsm.dsl.ide.outline;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.KeyResult;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.Performers;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.validation.WrittenWords;

/** What an outline says of each element: its title or name, and the little that tells it from its neighbours. */
final class SymbolWords {

    private static final int LONGEST = 60;

    private final Messages messages;

    @Inject
    SymbolWords(Messages messages) {
        this.messages = messages;
    }

    /** The title, else the name, else its first words. */
    String name(EObject object) {
        if (object instanceof Problem problem) {
            return problem.getText();
        }
        if (object instanceof InlineProblem problem) {
            return problem.getText();
        }
        if (object instanceof KeyResult result && result.getTitle() != null) {
            return result.getTitle();
        }
        if (object instanceof Named named && (named.getTitle() != null || named.getName() != null)) {
            return named.getTitle() == null ? named.getName() : named.getTitle();
        }
        return head(object);
    }

    /** What it is and what is most worth knowing, as it is written; null where the name says it all. */
    String detail(EObject object) {
        if (object instanceof Step step) {
            return joined(Stream.concat(Stream.of(performers(step.getPerformedBy())), times(step.getItems())));
        }
        if (object instanceof Team team) {
            return joined(team.getItems().stream().map(WrittenWords::of));
        }
        if (object instanceof State state) {
            return messages.text("editor.symbol." + state.getKind().getLiteral());
        }
        if (object instanceof Party party) {
            return messages.text("editor.symbol." + party.getKind().getLiteral());
        }
        return object instanceof Named named && (named.getName() != null || named.getTitle() != null) ? head(object) : null;
    }

    private static String performers(Performers performers) {
        return Optional.ofNullable(performers).map(WrittenWords::of).orElse("");
    }

    private static Stream<String> times(EList<Item> items) {
        return items.stream().filter(TimeItem.class::isInstance).map(WrittenWords::of);
    }

    private static String joined(Stream<String> parts) {
        return shortened(parts.filter(each -> !each.isBlank()).collect(Collectors.joining(", ")));
    }

    /** What is written up to the brace. */
    private static String head(EObject object) {
        String written = WrittenWords.of(object).replaceAll("\\s+", " ");
        int brace = written.indexOf('{');
        return shortened(brace < 0 ? written : written.substring(0, brace).strip());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1).strip() + "…";
    }
}
