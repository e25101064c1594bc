package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Named;

/** Names that are not taken yet. */
final class FreeNames {

    private final Messages messages;

    @Inject
    FreeNames(Messages messages) {
        this.messages = messages;
    }

    /** A name for something new in a part of the model; with a number where it is taken. */
    String in(EObject part, String key) {
        Set<String> taken = new HashSet<>();
        EcoreUtil2.getAllContentsOfType(EcoreUtil2.getRootContainer(part), Named.class).forEach(each -> taken.add(each.getName()));
        String name = messages.text(key);
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = name + number++;
        }
        return free;
    }
}
