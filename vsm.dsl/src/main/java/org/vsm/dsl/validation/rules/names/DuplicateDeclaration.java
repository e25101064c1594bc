package org.vsm.dsl.validation.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.imports.Imports;
import org.vsm.dsl.model.Declaration;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/**
 * Streams of a file have different names, and so have the teams, parties and systems, the types and the objectives of a
 * stream; what a file imports counts too.
 */
public final class DuplicateDeclaration extends TextRule<EObject> {

    public static final String CODE = "duplicate-declaration";

    public DuplicateDeclaration() {
        super(CODE, Document.class, ValueStream.class);
    }

    @Override
    protected void check(EObject owner, Findings findings) {
        if (owner instanceof ValueStream stream) {
            List<Named> participants = new ArrayList<>(stream.getParties());
            participants.addAll(stream.getTeams());
            participants.addAll(stream.getSystems());
            participants.sort(Comparator.comparing(each -> NodeModelUtils.getNode(each).getOffset()));
            report(participants, stream, findings);
            report(stream.getTypes(), stream, findings);
            report(stream.getObjectives(), stream, findings);
        } else {
            Document document = (Document) owner;
            report(visible(document, ValueStream.class), document, findings);
            report(visible(document, Participant.class), document, findings);
        }
    }

    /** Imported ones first: the blame is on the file's own. */
    private static <T extends Declaration> List<T> visible(Document document, Class<T> kind) {
        List<Document> documents = new ArrayList<>(Imports.visibleFrom(document));
        documents.remove(document);
        documents.add(document);
        return documents.stream().flatMap(each -> each.getDeclarations().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void report(List<? extends Named> all, EObject owner, Findings findings) {
        Map<String, Named> first = new HashMap<>();
        for (Named each : all) {
            Named before = first.putIfAbsent(each.getName(), each);
            if (before != null && each.eContainer() == owner) {
                findings.add(Finding.at(each).in(VsmPackage.Literals.NAMED__NAME).saying(each).because(before));
            }
        }
    }
}
