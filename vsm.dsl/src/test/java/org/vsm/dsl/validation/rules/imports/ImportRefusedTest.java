package org.vsm.dsl.validation.rules.imports;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.imports.ImportTarget.Refusal;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.testing.Models;

class ImportRefusedTest {

    @Test
    void onlyModelsNearTheFileAreRead() {
        Checked.file("import «\"http://example.org/x.vsm\"»  value stream S { current state X { step A } }").finds(ImportRefused.CODE,
                "`http://example.org/x.vsm` cannot be imported: the path must be relative to this file, without a drive or something like http:.");
        Checked.file("import «\"/etc/x.vsm\"»  value stream S { current state X { step A } }").finds(ImportRefused.CODE,
                "`/etc/x.vsm` cannot be imported: the path must be relative to this file, without a slash at its beginning.");
        Checked.file("import «\"x.txt\"»  value stream S { current state X { step A } }").finds(ImportRefused.CODE,
                "`x.txt` cannot be imported: only files whose name ends with .vsm are read, also behind a link.");
    }

    @Test
    void everyReasonHasItsWords() {
        for (Refusal each : Refusal.values()) {
            Models.instance(Messages.class).text("rules.import-refused." + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
