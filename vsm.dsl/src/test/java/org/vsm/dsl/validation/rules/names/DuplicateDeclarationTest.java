package org.vsm.dsl.validation.rules.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.testing.Models;

class DuplicateDeclarationTest {

    @Test
    void teamsPartiesAndSystemsShareOneNameSpace() {
        String message = "The name \"%s\" is taken already: give one of the two another name.";
        Checked.file("team A  system «A»  value stream S { system C  team «C»  customer B  supplier «B»  current state X { step D } }").finds(DuplicateDeclaration.CODE,
                message.formatted("A"), message.formatted("C"), message.formatted("B"));
        Checked.stream("type Small 50 %  type «Small» 50 %  current state X { step A }").finds(DuplicateDeclaration.CODE, message.formatted("Small"));
    }

    @Test
    void streamsAndObjectives() {
        Checked.file("""
                value stream S { current state X { step A }  objective O { key result steps at most 3 }  objective «O» { key result steps at most 3 } }
                value stream «S» { current state X { step A } }
                """).finds(DuplicateDeclaration.CODE, "The name \"O\" is taken already: give one of the two another name.",
                "The name \"S\" is taken already: give one of the two another name.");
    }

    @Test
    void importsCount() {
        Models files = new Models();
        files.file("teams.vsm", "team Desk");
        Checked checked = Checked.file(files, "main.vsm", "import \"teams.vsm\"  team «Desk»  value stream S { team Desk  current state X { step A by Desk } }");
        checked.finds(DuplicateDeclaration.CODE, "The name \"Desk\" is taken already: give one of the two another name.");
        assertEquals(List.of("teams.vsm"), checked.related(DuplicateDeclaration.CODE));
    }
}
