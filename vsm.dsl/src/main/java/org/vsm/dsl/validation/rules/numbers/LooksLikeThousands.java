package org.vsm.dsl.validation.rules.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.model.Amount;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.Money;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.Rate;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** 18.400 and 18,400 are a little more than eighteen here, and eighteen thousand to half of the readers. */
public final class LooksLikeThousands extends TextRule<EObject> {

    public static final String CODE = "looks-like-thousands";

    /** A number that begins with 0 can only be a decimal. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    public LooksLikeThousands() {
        super(CODE, Rate.class, Money.class, DurationPart.class, Amount.class, People.class, Performer.class);
    }

    @Override
    protected void check(EObject object, Findings findings) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.EBIG_DECIMAL && hasThreeDecimals((BigDecimal) object.eGet(attribute))) {
                List<INode> nodes = NodeModelUtils.findNodesForFeature(object, attribute);
                String written = nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.get(0));
                if (AMBIGUOUS.matcher(written).matches()) {
                    String thousands = written.replaceAll("[.,]", "");
                    String decimal = decimal(written);
                    findings.add(Finding.at(object).in(attribute).saying(written, decimal, thousands).offering(thousands, decimal));
                }
            }
        }
    }

    /** A number keeps the decimals that it was written with. */
    private static boolean hasThreeDecimals(BigDecimal number) {
        return number != null && number.scale() == 3;
    }

    /** Written so that it can be taken for nothing else: with fewer digits, else with one more. */
    private static String decimal(String written) {
        String shorter = written.replaceAll("0+$", "").replaceAll("[.,]$", "");
        return shorter.equals(written) ? written + "0" : shorter;
    }
}
