package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.streams.StatedSource;
import org.vsm.cli.workbook.sheet.Words;

/** Says where the numbers of an element come from. */
final class Sources {
    private final Words words;

    Sources(Words words) {
        this.words = words;
    }

    /** All sources of an element's numbers; empty where none is stated. */
    String of(Element element, Flow flow) {
        return StatedSource.of(element, flow).stream().map(this::named).collect(Collectors.joining("; "));
    }

    private String named(StatedSource stated) {
        List<String> number = new ArrayList<>();
        if (stated.of() != null) {
            number.add(words.text("attribute." + switch (stated.of()) {
                case PROCESS_TIME -> "process";
                case WAIT_TIME -> "wait";
                case COMPLETE_ACCURATE -> "accurate";
            }));
        }
        if (!stated.types().isEmpty()) {
            number.add(words.text("estimates.for", stated.types().stream().map(WorkType::title).collect(Collectors.joining(", "))));
        }
        String source = of(stated.source());
        return number.isEmpty() ? source : String.join(" ", number) + ": " + source;
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
