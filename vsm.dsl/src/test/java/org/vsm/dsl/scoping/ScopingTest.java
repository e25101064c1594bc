package org.vsm.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.testing.Models;

/** What a name means, and where. */
class ScopingTest {

    @Test
    void everyReferenceOfTheModelSaysWhatItCanMean() {
        Stream<EReference> references = VsmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(each -> ((EClass) each).getEReferences().stream())
                .filter(each -> !each.isContainment() && !each.isContainer());
        List<Kinds> kinds = references.map(Kinds::of).toList();
        assertEquals(21, kinds.size());
    }

    @Test
    void aStateSeesItselfItsBasesItsStreamAndWhatTheFileShares() {
        assertUnresolved("""
                team Shared
                system Itsm
                value stream S {
                    team Desk
                    customer Staff
                    type Small 100 %
                    current state AsIs {
                        step A by Desk, Shared { uses Itsm  PT 1 min for Small }
                        wait for Staff 1 h
                        problem P "Slow" at A
                        feedback from A to Staff
                    }
                    future state Next from AsIs { change A { rework 5 % to A }  insert after A { step B } }
                    future state Last from Next { change A { skip 5 % to B }  improvement I { tackles P, waiting } }
                }
                """);
    }

    @Test
    void otherStatesOtherStreamsAndFilesThatAreNotImportedAreNotSeen() {
        Models files = new Models();
        files.file("other.vsm", "team Elsewhere  value stream O { team Theirs }");
        Document text = files.file("test.vsm", """
                value stream S {
                    current state AsIs { step A }
                    future state Own { step B by Elsewhere { rework 5 % to A } }
                }
                value stream T { current state AsIs2 { step C by Theirs } future state From from AsIs { } }
                """);
        assertEquals(List.of("Elsewhere", "A", "Theirs", "AsIs"), unresolved(text));
    }

    @Test
    void importsAreSeenOneLevelDeep() {
        Models files = new Models();
        files.file("teams.vsm", "team Desk");
        files.file("stream.vsm", "import \"teams.vsm\"  value stream S { team Own  current state AsIs { step A by Desk } }");
        Document direct = files.file("direct.vsm", """
                import "stream.vsm"
                import "teams.vsm"
                future state ToBe of S from AsIs { change A { by Own, Desk } }
                """);
        assertEquals(List.of(), unresolved(direct));
        Document indirect = files.file("indirect.vsm", "import \"stream.vsm\"  value stream X { current state Y { step Z by Desk } }");
        assertEquals(List.of("Desk"), unresolved(indirect));
    }

    @Test
    void aDetachedStateSeesWhatItsStreamSeesToo() {
        Models files = new Models();
        files.file("teams.vsm", "team Desk");
        files.file("stream.vsm", "import \"teams.vsm\"  value stream S { current state AsIs { step A } }");
        assertEquals(List.of(), unresolved(files.file("to-be.vsm", "import \"stream.vsm\"  future state ToBe of S from AsIs { step B by Desk }")));
    }

    @Test
    void aDetachedStateCanBeBuiltFromAnother() {
        Models files = new Models();
        files.file("stream.vsm", "value stream S { current state AsIs { step A } }");
        files.file("next.vsm", "import \"stream.vsm\"  future state Next of S from AsIs { step B }");
        String last = "future state Last of S from Next { change A { PT 1 min }  change B { PT 1 min } }";
        assertEquals(List.of(), unresolved(files.file("last.vsm", "import \"stream.vsm\"  import \"next.vsm\"  " + last)));
        assertEquals("Next", unresolved(files.file("wrong.vsm", "import \"stream.vsm\"  " + last)).get(0));
    }

    @Test
    void importCyclesAreHarmless() {
        Models files = new Models();
        Document one = files.file("one.vsm", "import \"two.vsm\"  import \"one.vsm\"  value stream S { current state A { step X by Desk } }");
        Document two = files.file("two.vsm", "import \"one.vsm\"  team Desk  future state B of S from A { change X { by Desk } }");
        assertEquals(List.of(), unresolved(one));
        assertEquals(List.of(), unresolved(two));
    }

    @Test
    void ofTwoTeamsTheStreamsOwnCounts() {
        Document text = Models.parse("team Desk  value stream S { team Desk \"own\"  current state A { step X by Desk } }");
        Step step = (Step) Models.state(text, "A").getItems().get(0);
        assertEquals("own", step.getPerformedBy().getPerformers().get(0).getActor().getTitle());
    }

    @Test
    void onlyWhatFitsIsMeant() {
        assertUnresolved("""
                value stream S {
                    customer Staff  team Desk  system Itsm
                    current state A {
                        step Log by Itsm { uses Desk }
                        handoff to Staff
                        queue Q 4
                        step Fix { rework 5 % to Q }
                        problem P "Slow" at Desk
                        feedback from Q to Itsm
                    }
                    future state B from A { change Itsm { }  remove A  insert before Desk { }  improvement I { tackles Q } }
                }
                """, "Itsm", "Desk", "Staff", "Q", "Desk", "Q", "Itsm", "A", "Desk", "Q");
    }

    @Test
    void aNameInAChangeMeansWhatStoodThereBefore() {
        Document text = Models.parse("""
                value stream S {
                    current state A { step X }
                    future state B from A {
                        change X { PT 1 min }
                        replace X with { step Y step X "new" { rework 5 % to X } }
                        change X { PT 2 min }
                    }
                }
                """);
        State b = Models.state(text, "B");
        Step old = Models.named(text, Step.class, "X");
        Step successor = (Step) b.getItems().get(1).eContents().get(0).eContents().get(1);
        assertSame(old, ((Alter) b.getItems().get(0)).getTarget());
        assertSame(successor, ((Alter) b.getItems().get(2)).getTarget());
        assertSame(successor, ((Rework) successor.getItems().get(0)).getTarget());
    }

    @Test
    void untilMeansAnElementOfAnyStateOfTheStream() {
        assertUnresolved("""
                value stream S {
                    current state A { step X }
                    future state B { step Y }
                    service level 90 % within 1 day until Y
                    objective O { key result lead time until X falls by 5 %  key result 90 % within 2 h until Z }
                }
                """, "Z");
    }

    @Test
    void namesAreWholeWithDotsBlanksAndKeywords() {
        assertUnresolved("""
                value stream S {
                    team "Release 2.1"  team ^step  team "Second level"
                    current state A {
                        step "Log the ticket" by "Release 2.1" and ^step and step { rework 5 % to "Log the ticket" }
                        step Log_ticket by „Second level“ { rework 1 % to “Log the ticket”  rework 1 % to "Log_ticket" }
                        step wait { rework 1 % to wait  rework 2 % for ^Small to ^wait }
                    }
                    type Small 100 %
                }
                """);
    }

    @Test
    void namesAreComparedInNormalFormC() {
        String composed = "Prüfung";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertUnresolved("value stream S { current state A { step " + composed + " step B { rework 5 % to " + decomposed
                + " rework 5 % to \"" + decomposed + "\" } } }");
    }

    @Test
    void namesAreToldApartByCase() {
        assertUnresolved("value stream S { current state A { step Log { rework 5 % to log } } }", "log");
    }

    private static void assertUnresolved(String text, String... names) {
        assertEquals(List.of(names), unresolved(Models.parse(text)));
    }

    private static List<String> unresolved(Document document) {
        XtextResource resource = (XtextResource) document.eResource();
        EcoreUtil.resolveAll(resource);
        assertEquals(List.of(), resource.getParseResult().hasSyntaxErrors() ? resource.getErrors() : List.of());
        return resource.getErrors().stream().map(XtextLinkingDiagnostic.class::cast)
                .sorted(Comparator.comparing(XtextLinkingDiagnostic::getOffset))
                .map(each -> resource.getParseResult().getRootNode().getText().substring(each.getOffset(), each.getOffset() + each.getLength()))
                .toList();
    }
}
