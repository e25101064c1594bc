package org.vsm.dsl.ide.text;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** What a file sees is what it imports: nothing is looked up in an index, so that none is kept. */
public final class NoIndex extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        return false;
    }

    @Override
    public boolean createReferenceDescriptions(EObject from, URI container, IAcceptor<IReferenceDescription> acceptor) {
        return false;
    }
}
