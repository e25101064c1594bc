package org.vsm.cli.serve.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers load beside the pages. */
class AssetsTest {

    private static final Pattern IMPORT = Pattern.compile("^(?:import|export) [^'\"]*?from ['\"]([^'\"]+)['\"]|^import ['\"]([^'\"]+)['\"]", Pattern.MULTILINE);

    private final Assets assets = Assets.packed();

    @Test
    void everyModuleThatIsImportedIsThere() {
        JsonObject map = JsonParser.parseString(assets.importMap()).getAsJsonObject().getAsJsonObject("imports");
        Set<String> open = new TreeSet<>(Set.of(assets.address("page/editor/editor.js")));
        Set<String> loaded = new TreeSet<>();
        while (loaded.size() < open.size()) {
            for (String address : Set.copyOf(open)) {
                if (loaded.add(address)) {
                    String text = new String(assets.at(address).orElseThrow(() -> new AssertionError(address)).content(), StandardCharsets.UTF_8);
                    Matcher imports = IMPORT.matcher(text);
                    while (imports.find()) {
                        String name = imports.group(1) == null ? imports.group(2) : imports.group(1);
                        open.add(name.startsWith(".") ? URI.create(address).resolve(name).toString() : map.get(name).getAsString());
                    }
                }
            }
        }
        assertEquals(map.size(), loaded.stream().filter(each -> each.contains("/modules/")).count(), "modules that nobody imports: " + loaded);
    }

    @Test
    void eachModuleComesWithItsLicence() {
        assertEquals(Set.of("MIT"), assets.modules().stream().map(FrontEndModule::licence).collect(Collectors.toSet()));
        assertTrue(assets.modules().stream().allMatch(each -> assets.at(assets.address(each.folder() + "LICENSE")).isPresent()));
    }

    @Test
    void addressesChangeWithTheContentOnly() {
        assertEquals(Assets.packed().address("page/editor/editor.js"), assets.address("page/editor/editor.js"));
        assertTrue(assets.address("page/editor/editor.js").matches("/assets/[0-9a-f]{16}/page/editor/editor\\.js"));
        assertThrows(IllegalArgumentException.class, () -> assets.address("page/none.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page/", "../assets/Assets.class", "page/../page/editor/editor.js", "page/%2e%2e/x", "modules/view/package.json",
        "modules/@codemirror/view/package.json", "PAGE/editor/editor.js", "/etc/passwd"})
    void whatIsNoAssetIsNotThere(String name) {
        String base = assets.address("page/editor/editor.js").replace("page/editor/editor.js", "");
        assertFalse(assets.at(base + name).isPresent());
    }
}
