package org.vsm.dsl.ide.text;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;

/** Whatever an editor opens as a value stream is one: a text that was never saved has no ending, and no file. */
public final class AnyAddress extends DefaultResourceServiceProvider {

    @Override
    public boolean canHandle(URI address) {
        return true;
    }
}
