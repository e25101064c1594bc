package org.vsm.cli.diagram.elements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.cli.diagram.boxes.BottleneckMarks;
import org.vsm.cli.diagram.boxes.Notes;
import org.vsm.cli.diagram.boxes.StepBox;
import org.vsm.cli.diagram.boxes.StepContent;
import org.vsm.cli.diagram.boxes.StepContents;
import org.vsm.cli.diagram.parts.Glyph;
import org.vsm.cli.diagram.parts.KaizenBurst;
import org.vsm.cli.diagram.parts.Mark;
import org.vsm.cli.diagram.parts.Marked;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Signs;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Names;

/** Turns the elements that hold no others into parts of a picture, and says what stands at the ways between them. */
public final class SingleParts {

    private final DrawnState input;
    private final DiagramWords words;
    private final StepContents steps;
    private final Set<String> onMainRoute;
    private final ArrowEnds arrows;

    /** Parts of pictures that show ways back and ahead, but no information. */
    public SingleParts(DrawnState input, DiagramWords words) {
        this(input, words, ArrowEnds.ofWays(input));
    }

    /** @param arrows that are drawn at the parts */
    SingleParts(DrawnState input, DiagramWords words, ArrowEnds arrows) {
        this.input = input;
        this.arrows = arrows;
        this.words = words;
        this.steps = new StepContents(input, words);
        this.onMainRoute = input.figures().passage().mainRoute().rungs().stream().map(Rung::label).map(Label::name).collect(Collectors.toSet());
    }

    /** The box of a step, or the sign of a wait, buffer, hand-off or delivery; with a burst where an improvement is at work. */
    public Part of(Element element) {
        return element instanceof Step step ? box(step, steps.of(step)) : burst(element.label(), glyph(element));
    }

    /** The box of a step that says other things. */
    public Part box(Step step, StepContent content) {
        return box(step, content, 0);
    }

    /** @param aside how much of its width, from the left, notes leave for arrows from beneath */
    public Part box(Step step, StepContent content, double aside) {
        return burst(step.label(), new StepBox(step.label().name(), content, aside));
    }

    /** What an improvement of the state brings or changes has a burst with its title. */
    public Part burst(Label label, Part part) {
        return input.improvements().here(label).map(each -> marked(label, part, new KaizenBurst(each))).orElse(part);
    }

    /** A part with a mark above it that arrows get past. */
    public Part marked(Label label, Part part, Mark mark) {
        return new Marked(label.name(), part, mark, arrows.at(label.name()));
    }

    /** Whether any of the elements, or of what they hold, is on the main route. */
    public boolean isMain(List<Element> elements) {
        Set<String> names = new HashSet<>();
        elements.forEach(each -> names.addAll(Names.in(each)));
        return names.stream().anyMatch(onMainRoute::contains);
    }

    /** Types that take a way back or ahead, its share and its reason. */
    public String wayLabel(Typed<ShareFact> share, String reason) {
        String types = words.typesOf(share);
        return (types.isEmpty() ? "" : types + ": ") + words.share(share.value()) + (reason == null ? "" : " " + reason);
    }

    /** Label of a way whose end is not in sight. */
    String elsewhere(WayApart way) {
        String title = input.figures().element(way.to()).map(each -> each.label().title()).orElse(way.to());
        return way.label() + " – " + words.text(way.ahead() ? "ahead" : "back", title);
    }

    private Part glyph(Element element) {
        return sign(element, remarks(element));
    }

    /** The sign of a wait, buffer, hand-off or delivery with figures beneath. */
    public Part sign(Element element, List<String> remarks) {
        Label label = element.label();
        return new Glyph(label.name(), label.kind(), signOf(label.kind()), titleOf(element), remarks, new BottleneckMarks(input, words).of(label.name()),
                new Notes(words).of(element.problems(), element.wastes()), intoStock(label.kind()), outOfStock(label.kind()));
    }

    /** Nothing stops who fills an inventory or a queue. */
    private static Part.Move intoStock(String kind) {
        return kind.equals("inventory") || kind.equals("queue") ? Part.Move.PUSH : Part.Move.PLAIN;
    }

    private static Part.Move outOfStock(String kind) {
        return kind.equals("supermarket") ? Part.Move.PULL : Part.Move.PLAIN;
    }

    /** The figures that stand beneath the sign of an element. */
    public List<String> remarks(Element element) {
        if (element instanceof Buffer buffer) {
            return bufferRemarks(buffer);
        }
        return element instanceof Wait wait ? times(wait.time()) : element instanceof Handoff handoff ? times(handoff.time()) : List.of();
    }

    /** What a picture calls an element; its kind where nobody named it. */
    public String nameOf(Element element) {
        String title = element instanceof Step ? element.label().title() : titleOf(element);
        return title == null ? words.text("legend.sign." + element.label().kind()) : title;
    }

    /** Work and waits on a way, without what surrounds them. */
    String inWords(List<Element> elements) {
        return Names.everything(elements).stream().filter(each -> each instanceof Step || !remarks(each).isEmpty())
                .map(each -> each instanceof Step ? each.label().title()
                        : Stream.concat(Stream.ofNullable(titleOf(each)), remarks(each).stream()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private String titleOf(Element element) {
        String title = titleOf(element.label());
        if (element instanceof Wait wait && title == null && wait.waitingFor() != null) {
            return words.text("waitFor", words.titleOf(wait.waitingFor()));
        }
        if (element instanceof Handoff handoff && handoff.via() != null) {
            return handoff.via();
        }
        return element instanceof Delivery && title == null ? words.text("delivery") : title;
    }

    private static Glyph.Sign signOf(String kind) {
        return switch (kind) {
            case "inventory" -> Signs::inventory;
            case "queue" -> Signs::queue;
            case "supermarket" -> Signs::supermarket;
            case "fifo" -> Signs::fifo;
            case "delay" -> Signs::clock;
            case "handoff" -> Signs::handoff;
            case "delivery" -> Signs::flag;
            default -> Signs::hourglass;
        };
    }

    /** Null for an element that nobody named: "wait-3" says nothing to the room. */
    private static String titleOf(Label label) {
        boolean isNamed = !label.title().equals(label.name()) || !label.name().matches(label.kind() + "-\\d+");
        return isNamed ? label.title() : null;
    }

    private List<String> bufferRemarks(Buffer buffer) {
        List<String> remarks = new ArrayList<>();
        if (buffer.count() != null) {
            remarks.add(words.number(buffer.count()) + (buffer.max() == null ? "" : " / max. " + words.number(buffer.max())));
            ElementFigures figures = input.figuresOf(buffer.label());
            if (figures != null && figures.waitTime() != null) {
                remarks.add(words.duration(figures.waitTime()));
            }
        } else {
            if (buffer.max() != null) {
                remarks.add("max. " + words.number(buffer.max()));
            }
            remarks.addAll(times(buffer.time()));
        }
        return remarks;
    }

    private List<String> times(List<Typed<TimeFact>> times) {
        return times.stream().map(Typed::value).filter(each -> !(each.time().isKnown() && each.time().high() == 0))
                .map(each -> words.time(each.time(), each.source().kind() == org.vsm.analysis.flow.Provenance.Kind.ESTIMATED)).distinct().toList();
    }
}
