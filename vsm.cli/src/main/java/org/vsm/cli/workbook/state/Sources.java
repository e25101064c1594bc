package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.cli.workbook.sheet.Words;

/** Says where the numbers of an element come from. */
final class Sources {
    private final Words words;

    Sources(Words words) {
        this.words = words;
    }

    /** All sources of an element's numbers; empty where none is stated. */
    String of(Element element) {
        Set<String> all = new LinkedHashSet<>();
        if (element instanceof Step step) {
            times(all, words.text("attribute.process"), step.processTime());
            times(all, words.text("attribute.wait"), step.waitTime());
            step.completeAccurate().forEach(share -> add(all, words.text("attribute.accurate"), share.value().source()));
        } else if (element instanceof Buffer buffer) {
            add(all, "", buffer.source());
            times(all, "", buffer.time());
        } else if (element instanceof Wait wait) {
            times(all, "", wait.time());
        } else if (element instanceof Handoff handoff) {
            times(all, "", handoff.time());
        }
        return String.join("; ", all);
    }

    private void times(Set<String> all, String what, List<Typed<TimeFact>> facts) {
        facts.forEach(fact -> add(all, what, fact.value().source()));
    }

    private void add(Set<String> all, String what, Provenance source) {
        String text = of(source);
        if (!text.isEmpty()) {
            all.add(what.isEmpty() ? text : what + ": " + text);
        }
    }

    /** One source in words; empty where nothing is stated. */
    String of(Provenance source) {
        List<String> parts = new ArrayList<>();
        switch (source.kind()) {
            case MEASURED -> parts.add(words.text("source.measured"));
            case ESTIMATED -> parts.add(words.text("source.estimated"));
            default -> { }
        }
        if (source.date() != null) {
            parts.add(words.wording().date(source.date()));
        }
        if (source.text() != null) {
            parts.add(words.text("source.text", source.text()));
        }
        return String.join(" ", parts);
    }
}
