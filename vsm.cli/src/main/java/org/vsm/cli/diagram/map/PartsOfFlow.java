package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;

/** Turns the elements of a flow into the parts of its map. */
final class PartsOfFlow {

    private final MapInput input;
    private final DiagramWords words;
    private final StepContents steps;
    private final Set<String> onMainRoute;

    PartsOfFlow(MapInput input, DiagramWords words) {
        this.input = input;
        this.words = words;
        this.steps = new StepContents(input, words);
        this.onMainRoute = input.figures().passage().mainRoute().rungs().stream().map(Rung::label).map(Label::name).collect(Collectors.toSet());
    }

    /** The parts of elements one after the other, with the ways back and ahead that lie wholly among them. */
    Sequence sequence(List<Element> elements) {
        List<Part> parts = new ArrayList<>();
        List<Set<String>> names = new ArrayList<>();
        for (Element element : elements) {
            parts.add(part(element));
            names.add(Names.in(element));
        }
        List<WayApart> ways = new ArrayList<>();
        elements.forEach(each -> Names.stepsIn(each).forEach(step -> collectWays(step, names, ways)));
        return new Sequence(parts, ways);
    }

    private void collectWays(Step step, List<Set<String>> names, List<WayApart> ways) {
        for (Step.Rework rework : step.reworks()) {
            if (belongsHere(step.label().name(), rework.target(), names)) {
                List<Part> parts = rework.wayBack().stream().map(this::part).toList();
                ways.add(new WayApart(step.label().name(), rework.target(), label(rework.share().value(), rework.reason()), parts, false));
            }
        }
        for (Step.Skip skip : step.skips()) {
            if (belongsHere(step.label().name(), skip.target(), names)) {
                ways.add(new WayApart(step.label().name(), skip.target(), label(skip.share().value(), skip.reason()), List.of(), true));
            }
        }
    }

    /** Both ends are here, in different parts, or they are one and the same step that stands here itself. */
    private static boolean belongsHere(String from, String to, List<Set<String>> names) {
        int start = indexOf(from, names);
        int end = indexOf(to, names);
        return start >= 0 && end >= 0 && (start != end || from.equals(to) && names.get(start).size() == 1);
    }

    private static int indexOf(String name, List<Set<String>> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private String label(ShareFact share, String reason) {
        String percent = share.isKnown() ? words.percent(share.share().doubleValue()) : "?";
        return reason == null ? percent : percent + " " + reason;
    }

    private Part part(Element element) {
        if (element instanceof Step step) {
            return new StepBox(step.label().name(), steps.of(step));
        }
        if (element instanceof Stage stage) {
            return new StageFrame(stage.label().title(), sequence(stage.elements()));
        }
        if (element instanceof Choice choice) {
            return new Fork(false, choice.options().stream().map(this::way).toList());
        }
        if (element instanceof Parallel parallel) {
            return new Fork(true, parallel.branches().stream().map(this::branch).toList());
        }
        return glyph(element);
    }

    private Fork.Way way(Choice.Option option) {
        return new Fork.Way(optionLabel(option), sequence(option.elements()), isMain(option.elements()));
    }

    private Fork.Way branch(List<Element> branch) {
        return new Fork.Way("", sequence(branch), isMain(branch));
    }

    private boolean isMain(List<Element> elements) {
        Set<String> names = new HashSet<>();
        elements.forEach(each -> names.addAll(Names.in(each)));
        return names.stream().anyMatch(onMainRoute::contains);
    }

    private String optionLabel(Choice.Option option) {
        String title = option.label().origin() instanceof org.vsm.dsl.model.Option written && written.getName() == null ? "" : option.label().title();
        String share = option.otherwise() ? words.text("otherwise")
                : option.share() == null ? "" : option.share().isKnown() ? words.percent(option.share().share().doubleValue()) : "?";
        String types = option.types().stream().map(this::typeTitle).collect(Collectors.joining(", "));
        return String.join(" ", List.of(share, types, title)).strip().replaceAll(" +", " ");
    }

    private String typeTitle(String name) {
        return input.figures().flow().types().stream().filter(each -> each.name().equals(name)).map(each -> each.title()).findFirst().orElse(name);
    }

    private Part glyph(Element element) {
        Label label = element.label();
        if (element instanceof Buffer buffer) {
            return new Glyph(label.name(), signOf(label.kind()), titleOf(label), bufferRemarks(buffer));
        }
        if (element instanceof Wait wait) {
            String title = titleOf(label) == null && wait.waitingFor() != null ? words.text("waitFor", words.titleOf(wait.waitingFor())) : titleOf(label);
            return new Glyph(label.name(), signOf(label.kind()), title, times(wait.time()));
        }
        if (element instanceof Handoff handoff) {
            String via = handoff.via() == null ? titleOf(label) : handoff.via();
            return new Glyph(label.name(), Signs::handoff, via, times(handoff.time()));
        }
        return new Glyph(label.name(), Signs::flag, element instanceof Delivery && titleOf(label) == null ? words.text("delivery") : titleOf(label), List.of());
    }

    private static Glyph.Sign signOf(String kind) {
        return switch (kind) {
            case "inventory" -> Signs::inventory;
            case "queue" -> Signs::queue;
            case "supermarket" -> Signs::supermarket;
            case "fifo" -> Signs::fifo;
            case "delay" -> Signs::clock;
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
            remarks.add(buffer.count() + (buffer.max() == null ? "" : " / max. " + buffer.max()));
            ElementFigures figures = input.figuresOf(buffer.label());
            if (figures != null && figures.waitTime() != null) {
                remarks.add(words.duration(figures.waitTime()));
            }
        } else {
            if (buffer.max() != null) {
                remarks.add("max. " + buffer.max());
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
