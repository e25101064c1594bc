package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Improvement;

/** What an improvement lacks is put first into its block, to be filled in; what a removal takes along is removed by name. */
final class RegisterEntries implements Repair {

    private static final Set<String> LACKS = Set.of("improvement-without-owner", "improvement-without-source");

    private final IValueConverterService converters;

    @Inject
    RegisterEntries(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        if (mistake.data().isEmpty()) {
            return List.of();
        }
        if (mistake.code().equals("lost-with-element")) {
            String names = mistake.data().stream().map(name -> converters.toString(name, "Name")).collect(Collectors.joining(", "));
            return List.of(Offer.possible(Message.of("editor.fix.insert", names), mistake.followedBy(", " + names)));
        }
        Improvement improvement = LACKS.contains(mistake.code()) ? mistake.about(Improvement.class) : null;
        return improvement == null ? List.of() : List.of(inBlock(improvement, mistake));
    }

    private static Offer inBlock(Improvement improvement, Mistake mistake) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(improvement);
        String statement = mistake.data().get(0);
        int brace = mistake.file().text().getContents().indexOf('{', node.getOffset());
        boolean onOneLine = node.getStartLine() == node.getEndLine();
        String indentation = mistake.file().text().indentation(node.getStartLine() - 1);
        return Offer.possible(Message.of("editor.fix.insert", statement),
                mistake.inserted(brace + 1, onOneLine ? " " + statement + " " : "\n" + indentation + "    " + statement));
    }
}
