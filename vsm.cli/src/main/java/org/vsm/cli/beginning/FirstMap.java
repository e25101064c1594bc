package org.vsm.cli.beginning;

import java.util.List;
import org.vsm.cli.Labels;
import org.vsm.dsl.conversion.Names;
import org.vsm.dsl.conversion.Texts;

/** The text of a model that is to be filled in: steps whose times nobody knows yet. */
public final class FirstMap {

    private FirstMap() {
    }

    /**
     * @param name of the stream
     * @param steps names of the steps, each once; empty for two to begin with
     * @param labels the language of comments and of the first names
     * @return a model without errors, in the layout of {@code vsm format}
     */
    public static String of(String name, List<String> steps, Labels labels) {
        List<String> shown = steps.isEmpty()
                ? List.of(labels.text("new.first-step"), labels.text("new.second-step"))
                : steps;
        StringBuilder text = new StringBuilder();
        text.append("// ").append(labels.text("new.comment")).append('\n');
        text.append("// ").append(labels.text("new.comment-unknown")).append('\n');
        text.append("value stream ").append(written(name)).append(" {\n");
        text.append("    current state AsIs {\n");
        for (String step : shown) {
            text.append("        step ").append(written(step)).append(" { process time ?  wait time ? }\n");
        }
        return text.append("    }\n}\n").toString();
    }

    /** Without quotes where it cannot be taken for a word of the language: those begin with a small letter or are short. */
    private static String written(String name) {
        boolean plain = Names.isIdentifier(name) && Character.isUpperCase(name.charAt(0)) && name.length() > 4;
        return plain ? name : Texts.write(name);
    }
}
