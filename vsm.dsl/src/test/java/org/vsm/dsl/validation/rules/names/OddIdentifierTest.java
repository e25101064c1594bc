package org.vsm.dsl.validation.rules.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class OddIdentifierTest {

    @Test
    void otherCharactersNeedQuotes() {
        Checked checked = Checked.state("step «Auftrag№7»  step Prüfung_2  step \"Auftrag№7 3\"");
        checked.finds(OddIdentifier.CODE, "The name \"Auftrag№7\" holds characters that are neither letters nor digits: put it in quotes.");
        assertEquals(List.of("\"Auftrag№7\""), checked.data(OddIdentifier.CODE));
    }

    @Test
    void lettersOfEveryScriptAndEscapedWordsAreFine() {
        Checked.state("step Größe  step Ñandú  step 検査  step ^step  step C").isFine(OddIdentifier.CODE);
    }

    @Test
    void severalWordsAreAMistakeOfTheSyntax() {
        assertFalse(Checked.state("step Antrag ausfüllen { PT 5 min }").codes().contains(OddIdentifier.CODE));
    }
}
