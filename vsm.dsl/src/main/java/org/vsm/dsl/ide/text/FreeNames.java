package org.vsm.dsl.ide.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.imports.Importers;
import org.vsm.dsl.imports.Imports;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;

/** Names that are not taken yet. */
public final class FreeNames {

    private final Set<String> taken = new HashSet<>();

    private FreeNames(EObject object) {
        for (Document each : related((Document) EcoreUtil2.getRootContainer(object))) {
            EcoreUtil2.getAllContentsOfType(each, Named.class).forEach(named -> taken.add(named.getName()));
        }
    }

    /** For something new in the file that an object belongs to: neither taken there nor in a file that it builds on or that builds on it. */
    public static FreeNames around(EObject object) {
        return new FreeNames(object);
    }

    /** One of them: the one that is wanted, with a number where it is taken. */
    public static String like(String wanted, EObject object) {
        return around(object).like(wanted);
    }

    /** The one that is wanted, with a number where it is taken. */
    public String like(String wanted) {
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + number;
        }
        return free;
    }

    private static Set<Document> related(Document document) {
        Set<Document> found = new LinkedHashSet<>();
        Deque<Document> open = new ArrayDeque<>(Set.of(document));
        while (!open.isEmpty()) {
            Document each = open.pop();
            if (found.add(each)) {
                open.addAll(Imports.visibleFrom(each));
            }
        }
        ResourceSet files = document.eResource().getResourceSet();
        new Importers(files).of(Set.of(document.eResource().getURI())).forEach(uri -> {
            Resource file = files.getResource(uri, false);
            if (file != null && !file.getContents().isEmpty()) {
                found.add((Document) file.getContents().get(0));
            }
        });
        return found;
    }
}
