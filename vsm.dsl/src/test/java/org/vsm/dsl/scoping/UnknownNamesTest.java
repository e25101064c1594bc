package org.vsm.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.dsl.scoping.UnknownNames.UNKNOWN_NAME;
import static org.vsm.dsl.scoping.UnknownNames.WRONG_KIND;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.testing.Models;

class UnknownNamesTest {

    @Test
    void saysWhatIsMissingAndWhatMayBeMeant() {
        Checked checked = Checked.state("step Log  step Fix { rework 5 % to «Lgo» }");
        checked.finds(UNKNOWN_NAME, "There is no step \"Lgo\" here. Did you mean \"Log\"?");
        assertEquals(List.of("Log"), checked.data(UNKNOWN_NAME));
    }

    @Test
    void saysNothingMoreWhereNothingIsSimilar() {
        Checked.state("step Log by «Nobody»").finds(UNKNOWN_NAME, "There is no team and no party \"Nobody\" here. A line with `team` and a name declares one in the stream.");
    }

    @Test
    void capitalsMatter() {
        Checked.state("step Log  step Fix { rework 5 % to «log» }")
                .finds(UNKNOWN_NAME, "There is no step \"log\" here. Did you mean \"Log\"?");
    }

    @Test
    void quotedNamesAreFoundInTheirQuotes() {
        Checked.state("step \"Log it\"  step Fix { rework 5 % to «\"Log in\"» }")
                .finds(UNKNOWN_NAME, "There is no step \"Log in\" here. Did you mean \"Log it\"?");
    }

    @Test
    void somethingOfAnotherKindIsNamed() {
        Checked.state("step Log by «Itsm»").finds(WRONG_KIND, "\"Itsm\" is a system, but a team or party is needed here.");
        Checked.state("queue Tray 4  step Fix { rework 5 % to «Tray» }  demand 5 per day")
                .finds(WRONG_KIND, "\"Tray\" is a queue, but a step is needed here.");
        Checked.state("handoff to «Staff»").finds(WRONG_KIND, "\"Staff\" is a customer, but a team is needed here.");
    }

    @Test
    void anotherStateMayHaveIt() {
        Checked.stream("current state AsIs { step Log }  future state ToBe { step Fix { rework 5 % to «Log» } }").finds(UNKNOWN_NAME,
                "There is no step \"Log\" here. It is in state \"AsIs\": add `from` to build this state on that one, or add it here.");
    }

    @Test
    void statesAndStreams() {
        Checked.stream("current state AsIs { step Log }  future state ToBe from «AsI» { }")
                .finds(UNKNOWN_NAME, "The stream has no state \"AsI\". Did you mean \"AsIs\"?");
        Checked.file("future state ToBe of «Incident» { step Log }").finds(UNKNOWN_NAME,
                "There is no value stream \"Incident\" here. If it is in another file, import that: `import \"file.vsm\"`.");
    }

    @Test
    void germanReadersReadGerman() {
        Messages messages = Models.instance(Messages.class);
        messages.use(Locale.GERMAN);
        try {
            Checked.state("step Log  step Fix { rework 5 % to «Lgo» }")
                    .finds(UNKNOWN_NAME, "Hier gibt es keinen Schritt „Lgo“. War „Log“ gemeint?");
            Checked.state("step Log by «Itsm»").finds(WRONG_KIND, "„Itsm“ ist ein System; hier gehört ein Team oder eine Partei hin.");
        } finally {
            messages.use(Locale.ENGLISH);
        }
    }

    @Test
    void everyKindHasItsWords() {
        Messages messages = Models.instance(Messages.class);
        for (Kinds each : Kinds.values()) {
            if (each != Kinds.ANYTHING) {
                String key = each.name().toLowerCase(Locale.ROOT);
                messages.text("names.unknown." + key, "X");
                messages.text("names.wanted." + key);
            }
        }
    }
}
