package org.vsm.dsl.ide.fix;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.ide.text.OpenFile;

/** The braces of something, into which statements are put; they come into being where there are none yet. */
final class Body {

    private final OpenFile file;
    private final ICompositeNode node;
    private final int opening;
    private final int closing;

    /** @param owner of the braces, such as a step or a state */
    Body(EObject owner, OpenFile file) {
        this.file = file;
        this.node = NodeModelUtils.findActualNodeFor(owner);
        int first = -1;
        int last = -1;
        for (ILeafNode leaf : node.getLeafNodes()) {
            boolean brace = !leaf.isHidden();
            first = brace && first < 0 && leaf.getText().equals("{") ? leaf.getOffset() : first;
            last = brace && leaf.getText().equals("}") ? leaf.getOffset() : last;
        }
        this.opening = first;
        this.closing = last;
    }

    /** Before all other statements. */
    TextEdit first(String statement) {
        if (!exists()) {
            return begun(statement);
        }
        if (!isOnOneLine()) {
            return at(opening + 1, "\n" + indented(statement));
        }
        boolean empty = text().substring(opening + 1, closing).isBlank();
        return empty ? only(statement) : at(opening + 1, " " + statement + " ");
    }

    /** Behind all other statements. */
    TextEdit last(String statement) {
        if (!exists()) {
            return begun(statement);
        }
        String inside = text().substring(opening + 1, closing);
        int end = opening + 1 + inside.stripTrailing().length();
        if (!isOnOneLine()) {
            return at(end, "\n" + indented(statement));
        }
        return inside.isBlank() ? only(statement) : at(end, "  " + statement);
    }

    private boolean exists() {
        return opening >= 0 && closing > opening;
    }

    private boolean isOnOneLine() {
        return text().indexOf('\n', opening) > closing || text().indexOf('\n', opening) < 0;
    }

    private TextEdit begun(String statement) {
        return at(node.getTextRegion().getOffset() + node.getTextRegion().getLength(), " { " + statement + " }");
    }

    private TextEdit only(String statement) {
        return new TextEdit(file.text().range(opening + 1, closing - opening - 1), " " + statement + " ");
    }

    private TextEdit at(int offset, String inserted) {
        return new TextEdit(file.text().range(offset, 0), inserted);
    }

    private String indented(String statement) {
        String indentation = file.text().indentation(file.text().getPosition(node.getTextRegion().getOffset()).getLine()) + file.text().step();
        return statement.lines().map(each -> each.isBlank() ? "" : indentation + each).collect(Collectors.joining("\n"));
    }

    private String text() {
        return file.text().getContents();
    }
}
