package org.vsm.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that was built. */
final class Version {

    private Version() {
    }

    /** @return for instance {@code 0.1.0} */
    static String current() {
        try (InputStream stream = Version.class.getResourceAsStream("/org/vsm/cli/version.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
