package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.InformationWords;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.Medium;
import org.vsm.dsl.model.Named;

/** Which information, feedback and shipments are new, changed and gone: in words, the picture of two states draws none of them. */
record InformationChanges(ComparedStates states) {

    /** One text for each; empty where all of them stay as they are. */
    List<String> texts() {
        Map<Object, Information> before = byEnds(states.from(), states.same());
        Map<Object, Information> after = byEnds(states.to(), Map.of());
        List<String> texts = new ArrayList<>();
        before.forEach((ends, flow) -> {
            if (!after.containsKey(ends)) {
                texts.add(text(Fate.GONE, flow, told(flow, states.wordsBefore())));
            }
        });
        after.forEach((ends, flow) -> {
            Information was = before.get(ends);
            String now = told(flow, states.wordsAfter());
            if (was == null) {
                texts.add(text(Fate.NEW, flow, now));
            } else if (!told(was, states.wordsAfter()).equals(now)) {
                texts.add(text(Fate.CHANGED, flow, told(was, states.wordsAfter()) + ChangedWords.ARROW + now));
            }
        });
        return texts;
    }

    /** By kind and ends; the ends of the earlier state have the names that they have later. Several of the same ends are told apart by title. */
    private static Map<Object, Information> byEnds(DrawnState state, Map<String, String> later) {
        Map<Object, Information> flows = new LinkedHashMap<>();
        for (Information each : state.state().items(Information.class).toList()) {
            List<Object> ends = List.of(each.getKind(), end(each.getSource(), later), end(each.getTarget(), later));
            if (flows.putIfAbsent(ends, each) != null) {
                flows.putIfAbsent(List.of(ends, String.valueOf(each.getTitle())), each);
            }
        }
        return flows;
    }

    private static String end(Named named, Map<String, String> later) {
        String name = InformationWords.nameOf(named);
        return later.getOrDefault(name, name);
    }

    private static String told(Information flow, DiagramWords words) {
        String medium = flow.getMedium() == Medium.UNSTATED ? "" : words.text("medium." + flow.getMedium().getLiteral());
        return Stream.of(new InformationWords(words).label(flow), medium).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private String text(Fate fate, Information flow, String told) {
        DiagramWords words = states.wordsAfter();
        String what = words.text("legend." + flow.getKind().getLiteral()) + (told.isEmpty() ? "" : " " + words.text("quoted", told));
        return words.text(fate.key()) + ": " + what + ", " + words.text("fromTo", title(flow.getSource()), title(flow.getTarget()));
    }

    private static String title(Named named) {
        return named == null ? "" : named.getTitle() == null ? InformationWords.nameOf(named) : named.getTitle();
    }
}
