package org.vsm.cli.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementItem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Status;
import org.vsm.dsl.model.StatusEntry;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.VsmPackage.Literals;

/**
 * The text of one state: where it says something of its own about an element, and where it can say more. What it takes over
 * from the state before it is not touched; a change is added instead.
 */
public final class StateText {
    private final ModelText text;
    private final State state;
    private final Map<String, EObject> elements;
    private final Map<Named, List<String>> items = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();

    /** @param elements where elements, options, teams and types of the state stand, by their names */
    public StateText(ModelText text, State state, Map<String, EObject> elements) {
        this.text = text;
        this.state = state;
        this.elements = Map.copyOf(elements);
    }

    ModelText text() {
        return text;
    }

    /** Whether something is said in this state itself: in its text, or for a map of its own in the stream's. */
    public boolean isOwn(EObject object) {
        if (object == null || !text.holds(object)) {
            return false;
        }
        State around = EcoreUtil2.getContainerOfType(object, State.class);
        return around == state || around == null && state.getBase() == null;
    }

    /** Where an element stands in whichever text; null where it does not, and for no name. */
    public EObject element(String name) {
        return name == null ? null : elements.get(name);
    }

    /** The last thing of a kind that this state itself says about an element; null where it says nothing. */
    public <T extends Item> T own(String name, Class<T> kind, Predicate<T> wanted) {
        T last = null;
        for (Alter change : alters(name).filter(Alter::isBody).toList()) {
            last = Stream.concat(Stream.ofNullable(last), of(change.getItems(), kind).filter(wanted)).reduce((one, other) -> other).orElse(null);
        }
        EObject element = elements.get(name);
        if (last == null && isOwn(element)) {
            last = of(itemsOf(element), kind).filter(wanted).reduce((one, other) -> other).orElse(null);
        }
        return last;
    }

    /** The last change of this state that gives an element another number by "to"; null where there is none. */
    Alter ownTo(String name) {
        return alters(name).filter(each -> !each.isBody()).reduce((one, other) -> other).orElse(null);
    }

    private static <T extends Item> Stream<T> of(List<? extends Item> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<? extends Item> itemsOf(EObject element) {
        if (element instanceof Step step) {
            return step.getItems();
        }
        if (element instanceof Team team) {
            return team.getItems();
        }
        return element instanceof Handoff handoff ? handoff.getItems() : List.of();
    }

    private Stream<Alter> alters(String name) {
        Stream<EObject> all = state.getItems().stream().flatMap(item -> item instanceof Improvement improvement
                ? isRejected(improvement) ? Stream.empty() : improvement.getItems().stream() : Stream.of((EObject) item));
        return all.filter(Alter.class::isInstance).map(Alter.class::cast)
                .filter(each -> each.getTarget() != null && name.equals(each.getTarget().getName()));
    }

    private static boolean isRejected(Improvement improvement) {
        Status last = null;
        for (ImprovementItem item : improvement.getItems()) {
            last = item instanceof StatusEntry entry ? entry.getStatus() : last;
        }
        return last == Status.REJECTED;
    }

    /** Says one thing more about an element, in its own text or in a change. */
    public Refusal say(String name, String item) {
        EObject element = elements.get(name);
        if (isOwn(element)) {
            text.addItem(element, item);
            return null;
        }
        return change(name, item);
    }

    /** Gives an element another number in a change. */
    public Refusal sayTo(String name, String number) {
        Refusal refusal = refusal(name);
        if (refusal == null) {
            changes.add("change " + ModelText.written(elements.get(name), Literals.NAMED__NAME) + " to " + number);
        }
        return refusal;
    }

    private Refusal change(String name, String item) {
        Refusal refusal = refusal(name);
        if (refusal == null) {
            items.computeIfAbsent((Named) elements.get(name), each -> new ArrayList<>()).add(item);
        }
        return refusal;
    }

    private Refusal refusal(String name) {
        if (!text.holds(state) || state.getBase() == null) {
            return Refusal.OTHER_FILE;
        }
        return elements.get(name) instanceof Named named && named.getName() != null ? null : Refusal.NO_NAME;
    }

    /** Adds a line to the state. */
    public Refusal addLine(String line) {
        if (!text.holds(state)) {
            return Refusal.OTHER_FILE;
        }
        changes.add(line);
        return null;
    }

    /** Writes something else where an object of this file stands. */
    public Refusal rewrite(EObject object, String other) {
        if (text.isEdited(object)) {
            return Refusal.TWICE;
        }
        text.replace(object, other);
        return null;
    }

    /** Gives an element another title; its name stays, and so does all that refers to it. */
    public Refusal retitle(String name, String title) {
        EObject element = elements.get(name);
        if (!isOwn(element)) {
            return Refusal.OTHER_FILE;
        }
        if (!(element instanceof Named named) || named.getName() == null) {
            return Refusal.UNNAMED;
        }
        if (named.getTitle() == null) {
            text.append(element, Literals.NAMED__NAME, " " + title);
        } else {
            text.replace(element, Literals.NAMED__TITLE, title);
        }
        return null;
    }

    /** Writes another count or time of a buffer. */
    public Refusal rewriteContent(Buffer buffer, String content) {
        if (text.isEdited(buffer)) {
            return Refusal.TWICE;
        }
        if (buffer.getTime() != null) {
            text.replace(buffer.getTime(), content);
        } else if (buffer.getCountSource() != null) {
            text.replace(buffer, Literals.BUFFER__COUNT, Literals.BUFFER__COUNT_SOURCE, content);
        } else if (buffer.getCount() != null) {
            text.replace(buffer, Literals.BUFFER__COUNT, content);
        } else {
            text.append(buffer, buffer.getTitle() != null ? Literals.NAMED__TITLE
                    : buffer.getName() != null ? Literals.NAMED__NAME : Literals.BUFFER__KIND, " " + content);
        }
        return null;
    }

    /** How the name of something is written. */
    public String written(String name) {
        return ModelText.written(elements.get(name), Literals.NAMED__NAME);
    }

    /** Adds an element behind another one: in the text, or by an insertion where that one is taken over. */
    public Refusal addAfter(EObject element, String line) {
        if (isOwn(element)) {
            text.addLineAfter(element, line);
            return null;
        }
        return element instanceof Named named && named.getName() != null
                ? addLine("insert after " + ModelText.written(named, Literals.NAMED__NAME) + " { " + line + " }") : Refusal.NO_NAME;
    }

    /** Adds an element at the end of what the customer waits for. */
    public Refusal addAtEnd(String line) {
        if (!text.holds(state)) {
            return Refusal.OTHER_FILE;
        }
        Delivery delivery = last(Delivery.class);
        FlowElement last = last(FlowElement.class);
        if (delivery != null) {
            text.addLineBefore(delivery, line);
        } else if (last != null) {
            text.addLineAfter(last, line);
        } else {
            text.addLine(state, line);
        }
        return null;
    }

    /** Whatever of a kind the state has, in whichever text. */
    public <T> List<T> all(Class<T> kind) {
        return elements.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Writes the changes that came together. */
    public void finish() {
        List<String> lines = new ArrayList<>();
        items.forEach((element, said) -> lines.add("change " + ModelText.written(element, Literals.NAMED__NAME) + " { "
                + String.join("  ", said) + " }"));
        lines.addAll(changes);
        lines.forEach(line -> text.addLine(state, line));
    }

    /** The last item of a kind that the state itself writes down at its top level; null where there is none. */
    <T extends BodyItem> T last(Class<T> kind) {
        return state.getItems().stream().filter(kind::isInstance).map(kind::cast).reduce((one, other) -> other).orElse(null);
    }
}
