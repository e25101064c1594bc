package org.vsm.cli.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.scene.PageColours;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.document.Block;

/** Writes a report as one HTML page that needs nothing else. */
public final class ReportHtml {

    private static final String PACKAGE = "org.vsm.cli.report.page";

    private ReportHtml() {
    }

    /** The page. */
    public static String of(Report report) {
        return rendered("page.jte", Map.of("report", report, "style", style()));
    }

    /** Texts and tables as a part of some other page. */
    public static String of(List<Block> blocks) {
        return rendered("blocks.jte", Map.of("level", Part.FIRST_LEVEL, "blocks", TerminalBars.without(blocks)));
    }

    private static String rendered(String template, Map<String, Object> parameters) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, ReportHtml.class.getClassLoader(), PACKAGE);
        StringOutput out = new StringOutput();
        templates.render(template, parameters, out);
        return out.toString();
    }

    private static String style() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{light}", PageColours.properties(Theme.LIGHT))
                    .replace("{dark}", PageColours.properties(Theme.DARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
