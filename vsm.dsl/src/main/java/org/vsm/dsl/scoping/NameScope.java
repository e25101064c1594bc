package org.vsm.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.vsm.dsl.model.Named;

/** Looks names up on demand: a file of 100,000 steps must not list them all for each reference. */
final class NameScope implements IScope {

    private final List<NameSource> sources;
    private final Kinds kinds;

    NameScope(List<NameSource> sources, Kinds kinds) {
        this.sources = sources;
        this.kinds = kinds;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        String text = name.getFirstSegment();
        for (NameSource source : sources) {
            Named found = source.find(text, this::fits);
            if (found != null) {
                return EObjectDescription.create(name, found);
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription single = getSingleElement(name);
        return single == null ? List.of() : List.of(single);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        IEObjectDescription found = object instanceof Named named && named.getName() != null
                ? getSingleElement(QualifiedName.create(named.getName())) : null;
        return found != null && found.getEObjectOrProxy() == object ? found : null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        IEObjectDescription single = getSingleElement(object);
        return single == null ? List.of() : List.of(single);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        Map<String, IEObjectDescription> all = new LinkedHashMap<>();
        for (NameSource source : sources) {
            for (String name : source.names()) {
                Named found = source.find(name, this::fits);
                if (found != null) {
                    all.putIfAbsent(name, EObjectDescription.create(QualifiedName.create(name), found));
                }
            }
        }
        return all.values();
    }

    private boolean fits(Named named) {
        return kinds.include(named.eClass());
    }
}
