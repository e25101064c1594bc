package org.vsm.dsl.ide.server;

import com.google.inject.Module;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.vsm.dsl.ide.VsmIdeSetup;

/** The languages of the server: one. Whatever a client calls a file, this is how it is read. */
final class OneLanguage extends ResourceServiceProviderRegistryImpl {

    /** The address of some file of the language. */
    static final URI ANY = URI.createURI("file:///a.vsm");

    static final String EXTENSION = "vsm";

    private final IResourceServiceProvider language;

    OneLanguage(List<Module> facts) {
        this.language = new VsmIdeSetup(facts).createInjectorAndDoEMFRegistration().getInstance(IResourceServiceProvider.class);
        getExtensionToFactoryMap().put(EXTENSION, language);
    }

    @Override
    public IResourceServiceProvider getResourceServiceProvider(URI uri, String contentType) {
        return language;
    }
}
