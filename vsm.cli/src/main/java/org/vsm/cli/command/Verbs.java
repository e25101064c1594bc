package org.vsm.cli.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vsm.cli.Io;

/**
 * The verbs in the order of the help. A new one is a line here, a class beside this one, and its words in
 * {@code help.properties} and {@code help_de.properties}.
 */
final class Verbs {

    static final Map<String, Function<Io, Verb>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("check", Check::new);
        ALL.put("analyze", Analyze::new);
        ALL.put("compare", Compare::new);
        ALL.put("explain", Explain::new);
        ALL.put("plan", Plan::new);
        ALL.put("portfolio", PortfolioVerb::new);
        ALL.put("simulate", Simulate::new);
        ALL.put("diagram", Diagram::new);
        ALL.put("excel", Excel::new);
        ALL.put("report", ReportVerb::new);
        ALL.put("serve", Serve::new);
        ALL.put("import", ImportVerb::new);
        ALL.put("format", Format::new);
        ALL.put("new", New::new);
        ALL.put("lsp", Lsp::new);
        ALL.put("completion", CompletionVerb::new);
        ALL.put("manual", ManualVerb::new);
    }

    private Verbs() {
    }

    /** @return the verb that is called, or all where none is: making each of them known takes time at every start */
    static Map<String, Function<Io, Verb>> wanted(String... arguments) {
        Optional<String> called = Arrays.stream(arguments).filter(ALL::containsKey).findFirst();
        return called.map(name -> Map.of(name, ALL.get(name))).orElse(ALL);
    }
}
