package org.vsm.dsl.validation.rules.imports;

import java.util.Locale;
import org.vsm.dsl.imports.ImportTarget.Refusal;
import org.vsm.dsl.imports.Imports;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Import;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** An import names a .vsm file by its path from this file; anything else is not even opened. */
public final class ImportRefused extends TextRule<Import> {

    public static final String CODE = "import-refused";

    public ImportRefused() {
        super(CODE, Import.class);
    }

    @Override
    protected void check(Import each, Findings findings) {
        Refusal refusal = Imports.refusalOf(each);
        if (refusal != null) {
            String reason = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
            findings.add(Finding.at(each).in(VsmPackage.Literals.IMPORT__URI)
                    .saying(each.getUri(), Message.of("rules." + CODE + "." + reason)));
        }
    }
}
