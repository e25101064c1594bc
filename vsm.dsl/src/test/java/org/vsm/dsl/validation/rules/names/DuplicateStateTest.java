package org.vsm.dsl.validation.rules.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.testing.Models;

class DuplicateStateTest {

    @Test
    void statesOfAStreamHaveDifferentNames() {
        Checked checked = Checked.stream("current state X { step A }  future state «X» { step B }");
        checked.finds(DuplicateState.CODE, "The stream has a state \"X\" already: give this one another name.");
        assertEquals(List.of("X"), checked.related(DuplicateState.CODE));
        Checked.file("value stream S { current state X { step A } }  value stream T { current state X { step A } }").isFine(DuplicateState.CODE);
    }

    @Test
    void inAnotherFileToo() {
        Models files = new Models();
        files.file("stream.vsm", "value stream S { current state X { step A } }");
        Checked checked = Checked.file(files, "to-be.vsm", "import \"stream.vsm\"  future state «X» of S { step B }");
        checked.finds(DuplicateState.CODE, "The stream has a state \"X\" already: give this one another name.");
        assertEquals(List.of("stream.vsm"), checked.related(DuplicateState.CODE));
    }
}
