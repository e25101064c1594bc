package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Parallel;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.syntax.grammar.Language;

/** Whether a word that the grammar takes makes sense where it would stand, so that no rule complains of it at once. */
final class Sense {

    private static final Set<String> CHANGES = Set.of("change", "remove", "replace", "insert");

    /** In the blocks of which rules the attributes stand that an element of a kind has. */
    private static final Map<EClass, String> BLOCKS = Map.of(Literals.STEP, "Step", Literals.TEAM, "Team", Literals.BUFFER, "Details",
            Literals.WAIT, "Details", Literals.HANDOFF, "Handoff", Literals.STAGE, "Stage");

    private final Language language;

    @Inject
    Sense(Language language) {
        this.language = language;
    }

    /** Whether a statement with these first words, or what continues one, makes sense at the caret. */
    boolean isIn(String phrase, Caret caret, OpenFile file) {
        String word = phrase.split(" ")[0];
        State state = around(caret, file, State.class);
        if (CHANGES.contains(word)) {
            return state == null || state.eIsSet(Literals.STATE__BASE);
        }
        return switch (word) {
            case "keep" -> around(caret, file, Replace.class) != null;
            case "delivery" -> state == null || EcoreUtil2.getAllContentsOfType(state, Delivery.class).isEmpty()
                    && around(caret, file, Option.class) == null && around(caret, file, Parallel.class) == null && around(caret, file, Rework.class) == null;
            // It stands behind a unit; and a day of the calendar is working time.
            case "elapsed" -> !caret.isAfterNumber() && !phrase.endsWith("day");
            default -> fits(word, around(caret, file, Alter.class));
        };
    }

    /** Whether the element that is changed can have such an attribute. */
    private boolean fits(String word, Alter change) {
        if (change == null || !change.isBody() || change.getTarget() == null) {
            return true;
        }
        EClass kind = change.getTarget().eClass();
        if (kind == Literals.PARTY) {
            return word.equals("demands");
        }
        String block = BLOCKS.get(kind);
        int first = language.vocabulary().keyword(word.startsWith("%") ? "%" : word.contains("/") ? "C" : word);
        return block == null || !language.placesOfStatement(first).contains("Alter") || language.placesOfStatement(first).contains(block);
    }

    /** The innermost object of a kind whose text has begun before the caret. */
    static <T extends EObject> T around(Caret caret, OpenFile file, Class<T> kind) {
        EObject each = file.objectAt(file.text().getPosition(caret.offset()));
        while (each != null && !(kind.isInstance(each) && NodeModelUtils.findActualNodeFor(each).getOffset() < caret.offset())) {
            each = each.eContainer();
        }
        return kind.cast(each);
    }
}
