package org.vsm.dsl.ide.fix;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.Kinds;
import org.vsm.dsl.scoping.StreamNames;

/** A team, a system or a customer that nobody has declared yet is declared before the first state of the stream. */
final class Declarations implements Repair {

    /** What can be declared where such a thing is missing, the most probable first. */
    private static final Map<Kinds, List<String>> WORDS = Map.of(
            Kinds.TEAM, List.of("team"),
            Kinds.PERFORMER, List.of("team", "customer"),
            Kinds.SYSTEM, List.of("system"),
            Kinds.PARTICIPANT, List.of("team", "supplier", "system"),
            Kinds.END, List.of("control", "system"));

    @Override
    public List<Offer> offers(Mistake mistake) {
        if (!mistake.code().equals("unknown-name")) {
            return List.of();
        }
        ILeafNode word = mistake.file().wordAt(mistake.range().getStart());
        INode name = word == null ? null : Mentions.nameAround(word);
        if (name == null || !(name.getGrammarElement() instanceof CrossReference reference)) {
            return List.of();
        }
        EObject place = NodeModelUtils.findActualSemanticObjectFor(name);
        EReference feature = GrammarUtil.getReference(reference, place.eClass());
        ValueStream stream = StreamNames.streamOf(place);
        if (stream == null || stream.eResource() != mistake.file().resource()) {
            return List.of();
        }
        return WORDS.getOrDefault(Kinds.of(feature), List.of()).stream().map(each -> offer(each, stream, mistake)).toList();
    }

    private static Offer offer(String keyword, ValueStream stream, Mistake mistake) {
        String statement = keyword + " " + mistake.text();
        State first = stream.getStates().isEmpty() ? null : stream.getStates().get(0);
        int offset = first == null ? mistake.file().text().getContents().indexOf('{', NodeModelUtils.findActualNodeFor(stream).getOffset()) + 1
                : NodeModelUtils.findActualNodeFor(first).getTextRegion().getOffset();
        String text = first == null ? "\n    " + statement
                : statement + "\n" + mistake.file().text().indentation(mistake.file().text().getPosition(offset).getLine());
        return Offer.possible(Message.of("editor.fix.declare", statement), mistake.inserted(offset, text));
    }
}
