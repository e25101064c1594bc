package org.vsm.dsl.syntax.parse;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.LineAndColumn;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.SyntaxProblem.Correction;

/** A mistake in the text as an error of its file. Its data is the correction: offset, length and text; empty without one. */
final class SyntaxDiagnostic extends XtextSyntaxDiagnostic {

    private final SyntaxProblem problem;
    private final String message;
    private final LineAndColumn start;
    private final LineAndColumn end;

    SyntaxDiagnostic(INode root, SyntaxProblem problem, String message) {
        super(root);
        this.problem = problem;
        this.message = message;
        this.start = NodeModelUtils.getLineAndColumn(root, problem.offset());
        this.end = NodeModelUtils.getLineAndColumn(root, problem.offset() + problem.length());
    }

    @Override
    public String getCode() {
        return problem.code();
    }

    @Override
    public String[] getData() {
        Correction correction = problem.correction();
        return correction == null ? new String[0]
                : new String[] {String.valueOf(correction.offset()), String.valueOf(correction.length()), correction.text()};
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getOffset() {
        return problem.offset();
    }

    @Override
    public int getLength() {
        return problem.length();
    }

    @Override
    public int getLine() {
        return start.getLine();
    }

    @Override
    public int getColumn() {
        return start.getColumn();
    }

    @Override
    public int getLineEnd() {
        return end.getLine();
    }

    @Override
    public int getColumnEnd() {
        return end.getColumn();
    }
}
