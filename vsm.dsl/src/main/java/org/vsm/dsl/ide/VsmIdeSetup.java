package org.vsm.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.util.Modules2;
import org.vsm.dsl.VsmRuntimeModule;
import org.vsm.dsl.VsmStandaloneSetup;

/** Sets the language up for editors. */
public class VsmIdeSetup extends VsmStandaloneSetup {

    private final List<Module> facts;

    /** Without figures. */
    public VsmIdeSetup() {
        this(List.of());
    }

    /** @param facts bind what {@code org.vsm.dsl.ide.facts} declares */
    public VsmIdeSetup(List<Module> facts) {
        this.facts = List.copyOf(facts);
    }

    @Override
    public Injector createInjector() {
        List<Module> modules = new ArrayList<>(List.of(new VsmRuntimeModule(), new VsmIdeModule()));
        modules.addAll(facts);
        return Guice.createInjector(Modules2.mixin(modules.toArray(Module[]::new)));
    }
}
