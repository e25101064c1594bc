package org.vsm.dsl.validation.rules.names;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.conversion.Names;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/**
 * A name without quotes is made of letters, digits and underscores; anything else needs quotes. Several words without quotes
 * are a mistake of the syntax, which says so.
 */
public final class OddIdentifier extends TextRule<Named> {

    public static final String CODE = "odd-identifier";

    public OddIdentifier() {
        super(CODE, Named.class);
    }

    @Override
    protected void check(Named named, Findings findings) {
        if (named.getName() == null || Names.isIdentifier(named.getName())) {
            return;
        }
        List<INode> written = NodeModelUtils.findNodesForFeature(named, VsmPackage.Literals.NAMED__NAME);
        String text = written.isEmpty() ? "" : NodeModelUtils.getTokenText(written.get(0));
        if (!text.isEmpty() && !Texts.isQuoted(text) && text.chars().noneMatch(Character::isWhitespace)) {
            findings.add(Finding.at(named).in(VsmPackage.Literals.NAMED__NAME).saying(named).offering(Texts.write(named.getName())));
        }
    }
}
