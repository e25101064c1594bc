package org.vsm.cli.diagram.words;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.Named;

/** Puts information, feedback and shipments into words. */
public record InformationWords(DiagramWords words) {

    /** Title and frequency; empty where neither is known. */
    public String label(Information flow) {
        String title = flow.getTitle() == null ? flow.getName() == null ? "" : flow.getName() : flow.getTitle();
        return flow.getEvery() == null ? title.strip() : (title + " (" + every(flow.getEvery()) + ")").strip();
    }

    /** "weekly", or "every 2 weeks". */
    private String every(Duration interval) {
        if (interval.getParts().size() == 1 && interval.getParts().get(0).getValue().compareTo(BigDecimal.ONE) == 0) {
            return words.text("every." + interval.getParts().get(0).getUnit().getLiteral());
        }
        return words.text("every", interval.getParts().stream().map(each -> words.text("interval." + each.getUnit().getLiteral(),
                words.number(each.getValue().doubleValue()))).collect(Collectors.joining(" ")));
    }

    /** Empty for what has no name. */
    public static String nameOf(Named named) {
        return named == null || named.getName() == null ? "" : named.getName();
    }
}
