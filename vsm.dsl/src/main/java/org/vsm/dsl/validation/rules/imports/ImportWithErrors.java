package org.vsm.dsl.validation.rules.imports;

import java.util.function.Predicate;
import org.vsm.dsl.imports.Imports;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Import;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** What is imported has no errors of its own: nothing that rests on it would be certain. */
public final class ImportWithErrors extends TextRule<Import> {

    public static final String CODE = "import-with-errors";

    private final Predicate<Document> isSound;

    /** @param isSound tells whether a document has no errors, in itself or in what it imports */
    public ImportWithErrors(Predicate<Document> isSound) {
        super(CODE, Import.class);
        this.isSound = isSound;
    }

    @Override
    protected void check(Import each, Findings findings) {
        Document imported = Imports.documentOf(each);
        if (imported != null && !isSound.test(imported)) {
            findings.add(Finding.at(each).in(VsmPackage.Literals.IMPORT__URI).saying(each.getUri()));
        }
    }
}
