package org.vsm.dsl.ide.text;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Named;

/** Names that are not taken yet. */
public final class FreeNames {

    private FreeNames() {
    }

    /** A name for something new in the file that an object belongs to: the one that is wanted, with a number where it is taken. */
    public static String like(String wanted, EObject object) {
        Set<String> taken = new HashSet<>();
        EcoreUtil2.getAllContentsOfType(EcoreUtil2.getRootContainer(object), Named.class).forEach(each -> taken.add(each.getName()));
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + number;
        }
        return free;
    }
}
