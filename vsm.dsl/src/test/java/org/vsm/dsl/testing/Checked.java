package org.vsm.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.vsm.dsl.validation.RelatedIssue;
import org.vsm.dsl.validation.Severities;

/**
 * A text with everything that was found in it. «…» marks where a diagnostic is expected, and nowhere else: the marks are
 * not part of the text.
 */
public final class Checked {

    private static final char OPEN = '«';
    private static final char CLOSE = '»';

    private final String text;
    private final List<String> expected = new ArrayList<>();
    private final List<Issue> issues;

    private Checked(Models files, String name, String marked) {
        this.text = unmarked(marked);
        Resource resource = files.file(name, text).eResource();
        this.issues = ((XtextResource) resource).getResourceServiceProvider().getResourceValidator()
                .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    /** A whole file. */
    public static Checked file(String text) {
        return new Checked(new Models(), "test.vsm", text);
    }

    /** A file among others. */
    public static Checked file(Models others, String name, String text) {
        return new Checked(others, name, text);
    }

    /** A value stream with a customer, teams and a system. */
    public static Checked stream(String text) {
        return file("value stream S { customer Staff  team Desk  team Second  system Itsm\n" + text + "\n}");
    }

    /** A current state in such a stream. */
    public static Checked state(String text) {
        return stream("current state AsIs {\n" + text + "\n}");
    }

    /** A step in such a state. */
    public static Checked step(String text) {
        return state("step First step A { " + text + " } step Last");
    }

    /** A current state and a future state that is built from it. */
    public static Checked states(String asIs, String toBe) {
        return stream("current state AsIs {\n" + asIs + "\n}\nfuture state ToBe from AsIs {\n" + toBe + "\n}");
    }

    /** Asserts that a rule finds exactly what is marked, that each finding says this, and that nothing else is an error. */
    public void finds(String code, String... messages) {
        List<Issue> found = issues.stream().filter(each -> each.getCode().equals(code)).toList();
        assertEquals(expected, found.stream().map(this::place).toList(), () -> "places of " + code + " in " + issues);
        assertEquals(List.of(messages), found.stream().map(Issue::getMessage).toList());
        found.forEach(each -> assertEquals(Severities.of(code), each.getSeverity()));
        assertEquals(List.of(), issues.stream().filter(each -> each.getSeverity() == Severity.ERROR && !each.getCode().equals(code)).toList());
    }

    /** Asserts that a rule finds nothing, and that there are no errors at all. */
    public void isFine(String code) {
        assertEquals(List.of(), issues.stream().filter(each -> each.getSeverity() == Severity.ERROR || each.getCode().equals(code)).toList());
    }

    /** All codes that were found, in the order of the text. */
    public List<String> codes() {
        return issues.stream().map(Issue::getCode).toList();
    }

    /** What the first finding of a rule offers to a quick fix. */
    public List<String> data(String code) {
        return List.of(first(code).getData());
    }

    /** The texts that explain the first finding of a rule; of another file, its name. */
    public List<String> related(String code) {
        return ((RelatedIssue) first(code)).related().stream()
                .map(each -> each.file().lastSegment().equals(first(code).getUriToProblem().lastSegment())
                        ? text.substring(each.offset(), each.offset() + each.length()) : each.file().lastSegment())
                .toList();
    }

    private Issue first(String code) {
        return issues.stream().filter(each -> each.getCode().equals(code)).findFirst().orElseThrow();
    }

    private String place(Issue issue) {
        return place(issue.getOffset(), issue.getLength(), text);
    }

    private static String place(int offset, int length, String text) {
        return offset + ": " + text.substring(offset, offset + length);
    }

    private String unmarked(String marked) {
        StringBuilder plain = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (char c : marked.toCharArray()) {
            if (c == OPEN) {
                places.add(new int[] {plain.length(), 0});
            } else if (c == CLOSE) {
                int[] last = places.get(places.size() - 1);
                last[1] = plain.length() - last[0];
            } else {
                plain.append(c);
            }
        }
        places.forEach(each -> expected.add(place(each[0], each[1], plain.toString())));
        return plain.toString();
    }
}
