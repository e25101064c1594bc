package org.vsm.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a model says, and what its file is called, is shown as it is written and never becomes a part of a page. */
class MarkupTest {

    private static final String HOSTILE = "</script></title><script>alert(1)</script><img src=x onerror=alert(1)>'&quot; x=y";
    private static final String NAME = "<img src=x onerror=alert(1)>'\".vsm";

    @TempDir
    static Path folder;
    private static ServedFiles served;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve(NAME), """
                value stream S "%1$s" {
                    owner "%1$s"
                    unit "%1$s"
                    customer C "%1$s" demands 10 per day
                    team T "%1$s" { people 2 }
                    current state A "%1$s" { step B "%1$s" by T { process time 3 min problem "%1$s" waste defects "%1$s" } }
                    future state F "%1$s" from A { improvement I "%1$s" { change B { process time 2 min } } }
                }
                """.formatted(HOSTILE));
        served = new ServedFiles(folder);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static void assertHarmless(String html, Set<String> allowed) {
        assertFalse(html.contains("<img src=x") || html.contains("<script>alert"), html);
        Matcher tags = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)([^>]*)>").matcher(html);
        Set<String> found = new TreeSet<>();
        while (tags.find()) {
            found.add(tags.group(1).toLowerCase());
            String withoutValues = tags.group(2).replaceAll("\"[^\"]*\"", "");
            assertFalse(withoutValues.matches("(?s).*\\son\\w+\\s*=.*"), tags.group());
        }
        found.removeAll(allowed);
        assertEquals(Set.of(), found);
    }

    @Test
    void pages() throws Exception {
        String address = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%27%22.vsm";
        Set<String> allowed = Set.of("html", "head", "meta", "title", "link", "script", "body", "header", "span", "h1", "h2", "main", "ul", "li", "a", "p",
                "div", "label", "select", "button", "details", "summary", "input", "nav", "section", "footer", "svg", "circle", "path");
        assertHarmless(served.read("/").body(), allowed);
        for (String page : new String[] {"stream/", "present/"}) {
            String body = served.read("/" + page + address).body();
            assertTrue(body.contains("data-file=\"&lt;img") || body.contains("data-file=\"<img"), body);
            assertHarmless(body.replaceAll("(data-file|data-address|href|value|data-words)=\"[^\"]*\"", ""), allowed);
        }
    }

    @Test
    void picturesAndFigures() throws Exception {
        try (OpenPage page = served.follower()) {
            for (String view : new String[] {"map", "lanes", "compare"}) {
                page.watch(NAME, "\"view\":\"" + view + "\"");
                JsonObject picture = page.hear("picture", each -> each.get("view").getAsString().equalsIgnoreCase(view));
                Document svg = parsed(picture.get("svg").getAsString());
                NodeList elements = svg.getElementsByTagName("*");
                for (int i = 0; i < elements.getLength(); i++) {
                    assertTrue(Set.of("svg", "g", "title", "desc", "rect", "polygon", "polyline", "circle", "text", "path").contains(elements.item(i).getNodeName()),
                            elements.item(i).getNodeName());
                }
                assertHarmless(picture.get("figures").getAsString(), Set.of("h3", "h4", "p", "ul", "li", "div", "table", "caption", "thead", "tbody", "tr",
                        "th", "td", "span"));
            }
        }
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
