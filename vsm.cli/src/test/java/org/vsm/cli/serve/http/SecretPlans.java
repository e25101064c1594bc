package org.vsm.cli.serve.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vsm.cli.serve.ServedFiles;

/** A server for all tests of a class, with a model that not everybody may see. */
final class SecretPlans implements BeforeAllCallback, AfterAllCallback {

    /** What its file says. */
    static final String MODEL = "value stream S \"Secret plans\" { current state A { step B { process time 3 min } } }";

    private Path folder;
    private ServedFiles served;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("vsm-plans");
        Files.writeString(file(), MODEL);
        served = new ServedFiles(folder);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        served.close();
        Files.delete(file());
        Files.delete(folder);
    }

    ServedFiles served() {
        return served;
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve("plans.vsm");
    }
}
