package org.vsm.cli.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages. */
public final class PageHtml {

    private static final String PACKAGE = "org.vsm.cli.serve.page.template";

    private PageHtml() {
    }

    /** The list of what is served. */
    public static String of(ListPage page, PageFrame frame) {
        return rendered("list.jte", Map.of("page", page, "frame", frame));
    }

    /** A stream while it is written, followed or presented. */
    public static String of(StreamPage page, PageFrame frame) {
        return rendered("stream.jte", Map.of("page", page, "frame", frame));
    }

    private static String rendered(String template, Map<String, Object> parameters) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, PageHtml.class.getClassLoader(), PACKAGE);
        StringOutput out = new StringOutput();
        templates.render(template, parameters, out);
        return out.toString();
    }
}
