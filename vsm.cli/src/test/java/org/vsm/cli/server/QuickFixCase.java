package org.vsm.cli.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with a mistake, and what a quick fix makes of it; they stand in {@code quick-fixes.txt}.
 *
 * @param code   of the mistake
 * @param title  what the title of the quick fix begins with
 * @param before the whole file with the mistake
 * @param after  the whole file without it
 */
record QuickFixCase(String code, String title, String before, String after) {

    private static final String FILE = "quick-fixes.txt";
    private static final String HEAD = "#### ";
    private static final String BETWEEN = "====";

    /** All cases in the order of the file. */
    static List<QuickFixCase> all() {
        List<QuickFixCase> cases = new ArrayList<>();
        List<String> lines = null;
        for (String line : text().lines().filter(each -> !each.startsWith("// -") && !each.startsWith("// What") && !each.startsWith("// Contexts")).toList()) {
            if (line.startsWith(HEAD)) {
                add(lines, cases);
                lines = new ArrayList<>();
            }
            if (lines != null) {
                lines.add(line);
            }
        }
        add(lines, cases);
        return cases;
    }

    private static String text() {
        try (InputStream in = QuickFixCase.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<String> lines, List<QuickFixCase> cases) {
        if (lines != null) {
            String[] head = lines.get(0).substring(HEAD.length()).split(" \\| ", 3);
            int between = lines.indexOf(BETWEEN);
            cases.add(new QuickFixCase(head[0], head[2], file(head[1], lines.subList(1, between)),
                    file(head[1], lines.subList(between + 1, lines.size()))));
        }
    }

    /** The whole file around some lines. */
    private static String file(String context, List<String> lines) {
        LocalDate today = LocalDate.now();
        String part = lines.stream().collect(Collectors.joining("\n")).strip().replace("TODAY", today.toString())
                .replace("QUARTER", today.plusMonths(3).toString());
        return switch (context) {
            case "file" -> part + "\n";
            case "stream" -> "value stream S {\n" + part.indent(4) + "}\n";
            case "state" -> """
                    value stream S {
                        customer C demands 60 per day
                        team Desk
                        current state A {
                    §    }
                    }
                    """.replace("§", part.indent(8));
            case "future" -> """
                    value stream S {
                        customer C demands 60 per day
                        team Desk
                        current state A {
                            observed 2026-05-12
                            step Log by Desk { process time 5 min }
                            wait Open 2 h
                            step Check by Desk { process time 5 min  rework 10 % to Log }
                            either 70 % Easy { step Do by Desk { process time 1 h } } or 30 % Hard { step Ask by Desk { process time 2 h } }
                            step End by Desk { process time 1 min }
                            delivery
                            problem P "slow" at Log
                        }
                        future state B from A {
                    §    }
                    }
                    """.replace("§", part.indent(8));
            default -> throw new IllegalArgumentException(context);
        };
    }

    @Override
    public String toString() {
        return code + ": " + title;
    }
}
