package org.vsm.cli.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.cli.model.LoadedModel;

/** The text of a file while it is being edited. Places are those of the text as it was read. */
public final class ModelText {
    private static final String INDENT = "    ";

    private final LoadedModel model;
    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<EObject, List<String>> items = new LinkedHashMap<>();
    private final Map<EObject, List<String>> lines = new LinkedHashMap<>();
    private final Map<EObject, List<String>> below = new LinkedHashMap<>();

    private record Edit(int offset, int length, String text) {
    }

    public ModelText(LoadedModel model) {
        this.model = model;
        this.text = model.source().text();
    }

    /** Whether an object stands in this file. */
    boolean holds(EObject object) {
        return object != null && object.eResource() == model.resource() && NodeModelUtils.findActualNodeFor(object) != null;
    }

    /** How something is written. */
    static String written(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).get(0).getText().strip();
    }

    /** Where something stands. */
    static INode node(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).get(0);
    }

    /** Writes something else where an attribute stands. */
    void replace(EObject object, EStructuralFeature feature, String other) {
        replace(node(object, feature), other);
    }

    /** Writes something else where an object stands. */
    void replace(EObject object, String other) {
        replace(NodeModelUtils.findActualNodeFor(object), other);
    }

    /** Writes something else from where one attribute begins to where another one ends. */
    void replace(EObject object, EStructuralFeature first, EStructuralFeature last, String other) {
        int offset = node(object, first).getOffset();
        edits.add(new Edit(offset, node(object, last).getEndOffset() - offset, other));
    }

    private void replace(INode node, String other) {
        edits.add(new Edit(node.getOffset(), node.getLength(), other));
    }

    /** Whether something else is written already within an object. */
    boolean isEdited(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return edits.stream().anyMatch(edit -> edit.offset() < node.getEndOffset() && edit.offset() + edit.length() > node.getOffset());
    }

    /** Writes something behind an object. */
    void append(EObject object, String more) {
        insert(NodeModelUtils.findActualNodeFor(object).getEndOffset(), more);
    }

    /** Writes something behind an attribute. */
    void append(EObject object, EStructuralFeature feature, String more) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        insert(nodes.get(nodes.size() - 1).getEndOffset(), more);
    }

    /** Writes something before an attribute. */
    void prepend(EObject object, EStructuralFeature feature, String more) {
        insert(node(object, feature).getOffset(), more);
    }

    private void insert(int offset, String more) {
        edits.add(new Edit(offset, 0, more));
    }

    /** Adds an item to what stands between an object's braces, in the layout that is there; with braces where there are none. */
    void addItem(EObject owner, String item) {
        items.computeIfAbsent(owner, each -> new ArrayList<>()).add(item);
    }

    /** Adds a line at the end of what stands between an object's braces. */
    void addLine(EObject owner, String line) {
        lines.computeIfAbsent(owner, each -> new ArrayList<>()).add(line);
    }

    private void insertItems(EObject owner, List<String> added) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
        ILeafNode closing = closingBrace(node);
        String oneLine = String.join("  ", added);
        if (closing == null) {
            insert(node.getEndOffset(), " { " + oneLine + " }");
            return;
        }
        int end = endOfContent(closing.getOffset());
        if (text.substring(end, closing.getOffset()).indexOf('\n') < 0) {
            insert(end, (text.charAt(end - 1) == '{' ? " " : "  ") + oneLine);
        } else {
            String start = newLine() + indentOf(closing.getOffset()) + INDENT;
            insert(end, start + String.join(start, added));
        }
    }

    private void insertLines(EObject owner, List<String> added) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
        ILeafNode closing = closingBrace(node);
        String indent = indentOf(node.getOffset());
        boolean oneLine = text.substring(node.getOffset(), closing.getOffset()).indexOf('\n') < 0;
        String start = newLine() + indent + INDENT;
        insert(endOfContent(closing.getOffset()), start + String.join(start, added) + (oneLine ? newLine() + indent : ""));
    }

    /** Adds a line below an object, with its indentation. */
    void addLineAfter(EObject object, String line) {
        below.computeIfAbsent(object, each -> new ArrayList<>()).add(line);
    }

    private void insertBelow(EObject object, List<String> added) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        String start = newLine() + indentOf(node.getOffset());
        insert(endWithComment(node.getEndOffset()), start + String.join(start, added));
    }

    /** A comment on the same line belongs to what stands before it. */
    private int endWithComment(int offset) {
        int end = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
        String rest = text.substring(offset, end);
        return rest.strip().startsWith("//") ? offset + rest.stripTrailing().length() : offset;
    }

    /** Adds a line above an object, with its indentation. */
    void addLineBefore(EObject object, String line) {
        int offset = NodeModelUtils.findActualNodeFor(object).getOffset();
        insert(offset, line + newLine() + indentOf(offset));
    }

    private static ILeafNode closingBrace(ICompositeNode node) {
        ILeafNode last = null;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                last = leaf;
            }
        }
        return last != null && last.getText().equals("}") ? last : null;
    }

    /** Behind the last thing before a brace; a comment at the end of a line belongs to it. */
    private int endOfContent(int brace) {
        int end = brace;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private String indentOf(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    private String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Whether people write decimals with a comma here. */
    boolean hasDecimalCommas() {
        return text.matches("(?s).*\\d,\\d.*") && !text.matches("(?s).*\\d\\.\\d.*");
    }

    /** The text with all edits. */
    public String result() {
        items.forEach(this::insertItems);
        items.clear();
        lines.forEach(this::insertLines);
        lines.clear();
        below.forEach(this::insertBelow);
        below.clear();
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::offset).thenComparingInt(Edit::length));
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : ordered) {
            if (edit.offset() < done) {
                continue;
            }
            result.append(text, done, edit.offset()).append(edit.text());
            done = edit.offset() + edit.length();
        }
        return result.append(text, done, text.length()).toString();
    }
}
