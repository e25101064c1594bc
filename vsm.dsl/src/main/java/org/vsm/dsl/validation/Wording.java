package org.vsm.dsl.validation;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.TimeValue;

/** Puts findings into words. */
final class Wording {

    private final Messages messages;

    @Inject
    Wording(Messages messages) {
        this.messages = messages;
    }

    /** The message of a code; objects are called by name, times as they are written, numbers as the language has it. */
    String message(String code, List<Object> arguments) {
        return messages.text("rules." + code, arguments.stream().map(this::shown).toArray());
    }

    /** What is said of a related place. */
    String related(boolean inherited) {
        return messages.text(inherited ? "rules.related.inherited" : "rules.related");
    }

    private String shown(Object argument) {
        if (argument instanceof List<?> list) {
            return list.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        if (argument instanceof Message message) {
            return messages.text(message);
        }
        if (argument instanceof Alter alter) {
            return shown(alter.getTarget());
        }
        if (argument instanceof Named named && named.getName() != null) {
            return messages.text("rules.quoted", named.getName());
        }
        if (argument instanceof EObject value && (value instanceof TimeValue || value instanceof TimeItem)
                && NodeModelUtils.getNode(value) != null) {
            return written(value);
        }
        if (argument instanceof EObject object) {
            String key = "rules.kind." + object.eClass().getName();
            return messages.text(messages.has(key) ? key : "rules.kind.other");
        }
        return argument instanceof Number number ? number(number) : String.valueOf(argument);
    }

    private static String written(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        return NodeModelUtils.getTokenText(node);
    }

    private String number(Number number) {
        DecimalFormat format = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(messages.language()));
        return format.format(number instanceof BigDecimal exact ? exact : number);
    }
}
