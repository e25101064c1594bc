package org.vsm.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.vsm.dsl.model.VsmPackage;

/** Sets the language up outside an IDE. */
public class VsmStandaloneSetup extends VsmStandaloneSetupGenerated {

    public static void doSetup() {
        new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The Ecore model is imported, not derived: Xtext does not register it by itself. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(VsmPackage.eNS_URI, VsmPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
