package org.vsm.dsl.validation.rules.imports;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.testing.Models;

class ImportWithErrorsTest {

    @Test
    void anErrorInAnImportedFileIsToldOnce() {
        Models files = new Models();
        files.file("broken.vsm", "value stream S { current state AsIs { step A { PT 5 } step B { rework 5 % to C } } }");
        Checked.file(files, "main.vsm", "import «\"broken.vsm\"»  future state ToBe of S from AsIs { change A { PT 5 min } }").finds(ImportWithErrors.CODE,
                "`broken.vsm` has errors, so nothing that rests on it is certain. Check that file first.");
    }

    @Test
    void alsoWhereItIsOnlyAMistakeInMeaning() {
        Models files = new Models();
        files.file("wrong.vsm", "value stream S { current state AsIs { step A { PT 5 min  LT 1 min } } }");
        Checked.file(files, "main.vsm", "import «\"wrong.vsm\"»  future state ToBe of S from AsIs { change A { batch 1 } }").finds(ImportWithErrors.CODE,
                "`wrong.vsm` has errors, so nothing that rests on it is certain. Check that file first.");
    }

    @Test
    void andWhereItIsFurtherAway() {
        Models files = new Models();
        files.file("wrong.vsm", "team T { people 0 }");
        files.file("stream.vsm", "import \"wrong.vsm\"  value stream S { current state AsIs { step A by T } }");
        Checked.file(files, "main.vsm", "import «\"stream.vsm\"»  future state ToBe of S from AsIs { change A { batch 1 } }").finds(ImportWithErrors.CODE,
                "`stream.vsm` has errors, so nothing that rests on it is certain. Check that file first.");
    }

    @Test
    void warningsAndCyclesAreFine() {
        Models files = new Models();
        files.file("stream.vsm", "import \"main.vsm\"  value stream S { current state AsIs { step A { batch 3 } } }");
        Checked.file(files, "main.vsm", "import \"stream.vsm\"  future state ToBe of S from AsIs { change A { batch 1 } }").isFine(ImportWithErrors.CODE);
    }
}
