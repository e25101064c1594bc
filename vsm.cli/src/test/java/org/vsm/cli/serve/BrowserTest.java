package org.vsm.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By what an address is opened. */
class BrowserTest {

    private static final String ADDRESS = "http://127.0.0.1:1/?key=a&b";

    private static List<String> command(String system, Map<String, String> environment) {
        return new Browser(environment, system).command(ADDRESS);
    }

    @Test
    void eachSystemHasItsOwnWay() {
        assertEquals(List.of("xdg-open", ADDRESS), command("Linux", Map.of("DISPLAY", ":0")));
        assertEquals(List.of("xdg-open", ADDRESS), command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals(List.of("open", ADDRESS), command("Mac OS X", Map.of()));
        assertEquals(List.of("rundll32", "url.dll,FileProtocolHandler", ADDRESS), command("Windows 11", Map.of()));
    }

    @Test
    void withoutAScreenThereIsNone() {
        assertEquals(List.of(), command("Linux", Map.of()));
    }
}
