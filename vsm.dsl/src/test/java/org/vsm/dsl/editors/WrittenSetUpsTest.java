package org.vsm.dsl.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The pages for editors: files that are to be copied from them are well-formed, and each says whether it was ever tried. */
class WrittenSetUpsTest {

    private static final Path EDITORS = Path.of("editors");

    @Test
    void whatIsToBeCopiedIsWellFormed() throws Exception {
        List<String> kinds = new ArrayList<>();
        for (Path page : pages()) {
            Matcher blocks = Pattern.compile("```(json|xml)\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
            while (blocks.find()) {
                kinds.add(blocks.group(1));
                if (blocks.group(1).equals("json")) {
                    assertTrue(JsonParser.parseString(blocks.group(2)).isJsonObject(), page.toString());
                } else {
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(blocks.group(2))));
                }
            }
        }
        assertEquals(List.of("json", "xml"), kinds);
    }

    @Test
    void theGrammarOfColoursThatOthersAreToldToUseIsThere() throws IOException {
        assertTrue(Files.readString(EDITORS.resolve("eclipse/README.md")).contains("vsm.dsl/editors/vscode/syntaxes/vsm.tmLanguage.json"));
        assertTrue(JsonParser.parseString(Files.readString(EDITORS.resolve("vscode/syntaxes/vsm.tmLanguage.json"))).isJsonObject());
    }

    @Test
    void eachPageSaysWhetherItWasTried() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertTrue(text.contains("\nTested: with ") ^ text.contains("\n**Never tried.**"), page.toString());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(EDITORS)) {
            return folders.filter(each -> !each.endsWith("vscode")).map(each -> each.resolve("README.md")).sorted().toList();
        }
    }
}
