package org.vsm.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens addresses in the browser that the user prefers, where there is a screen. */
public final class Browser {

    private final Map<String, String> environment;
    private final String system;

    /** @param environment the environment's variables */
    public Browser(Map<String, String> environment) {
        this(environment, System.getProperty("os.name"));
    }

    Browser(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** Opens an address, or does nothing: it is printed anyway. */
    public void open(String address) {
        List<String> command = command(address);
        if (!command.isEmpty()) {
            try {
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            } catch (IOException none) {
                // there is no such program; the address is printed
            }
        }
    }

    /** What opens an address; empty where there is no screen. */
    List<String> command(String address) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        if (system.startsWith("mac")) {
            return List.of("open", address);
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open", address) : List.of();
    }
}
