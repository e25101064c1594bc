package org.vsm.dsl.validation.rules.states;

import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A stream without a state has no map. */
public final class EmptyStream extends TextRule<ValueStream> {

    public static final String CODE = "empty-stream";

    public EmptyStream() {
        super(CODE, ValueStream.class);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(ValueStream stream, Findings findings) {
        if (StreamNames.statesOf(stream, EcoreUtil2.getContainerOfType(stream, Document.class)).isEmpty()) {
            findings.add(Finding.at(stream).saying(stream));
        }
    }
}
