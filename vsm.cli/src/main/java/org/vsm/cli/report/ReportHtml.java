package org.vsm.cli.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a report as one HTML page that needs nothing else. */
public final class ReportHtml {

    private static final String PACKAGE = "org.vsm.cli.report.page";

    private ReportHtml() {
    }

    /** The page. */
    public static String of(Report report) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, ReportHtml.class.getClassLoader(), PACKAGE);
        StringOutput out = new StringOutput();
        templates.render("page.jte", Map.of("report", report, "style", style()), out);
        return out.toString();
    }

    private static String style() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
