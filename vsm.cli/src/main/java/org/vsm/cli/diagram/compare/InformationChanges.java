package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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

    /** One text for each; empty where all of them stay as they are. Where steps became one, what each of them heard is told once. */
    List<String> texts() {
        Map<Information, Information> before = pairs();
        Set<String> texts = new LinkedHashSet<>();
        flows(states.from()).filter(each -> !before.containsValue(each)).forEach(each -> texts.add(text(Fate.GONE, each, told(each, states.wordsBefore()))));
        Set<String> kept = before.keySet().stream().map(each -> text(Fate.NEW, each, told(each, states.wordsAfter()))).collect(Collectors.toSet());
        flows(states.to()).forEach(flow -> {
            Information was = before.get(flow);
            String now = told(flow, states.wordsAfter());
            if (was == null) {
                texts.add(text(Fate.NEW, flow, now));
            } else if (!told(was, states.wordsAfter()).equals(now)) {
                texts.add(text(Fate.CHANGED, flow, told(was, states.wordsAfter()) + ChangedWords.ARROW + now));
            }
        });
        texts.removeAll(kept);
        return List.copyOf(texts);
    }

    /**
     * What was before, by what is after: of the same kind between the same ends, and of the same name; else of the same
     * title; else the next one that has no other name.
     */
    private Map<Information, Information> pairs() {
        Map<Information, Information> pairs = new IdentityHashMap<>();
        Map<String, String> later = states.same();
        List<Information> open = new ArrayList<>(flows(states.from()).toList());
        List<BiPredicate<Information, Information>> rules = List.of((was, is) -> is.getName() != null && is.getName().equals(was.getName()),
                (was, is) -> is.getTitle() != null && is.getTitle().equals(was.getTitle()), (was, is) -> is.getName() == null || was.getName() == null);
        for (BiPredicate<Information, Information> rule : rules) {
            flows(states.to()).filter(each -> !pairs.containsKey(each)).forEach(is -> open.stream()
                    .filter(was -> ends(was, later).equals(ends(is, Map.of())) && rule.test(was, is)).findFirst().ifPresent(was -> {
                        pairs.put(is, was);
                        open.remove(was);
                    }));
        }
        return pairs;
    }

    private static Stream<Information> flows(DrawnState state) {
        return state.state().items(Information.class);
    }

    /** Kind and ends; those of the earlier state have the names that they have later. */
    private static List<Object> ends(Information flow, Map<String, String> later) {
        return List.of(flow.getKind(), end(flow.getSource(), later), end(flow.getTarget(), later));
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
