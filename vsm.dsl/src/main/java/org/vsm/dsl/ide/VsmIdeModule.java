package org.vsm.dsl.ide;

import java.time.Clock;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.vsm.dsl.ide.text.AnyAddress;
import org.vsm.dsl.ide.text.NoGenerator;
import org.vsm.dsl.ide.text.NoIndex;

/** What editors need of the language beyond its runtime. */
public class VsmIdeModule extends AbstractVsmIdeModule {

    /** Today is the day where the editor runs. */
    public Clock bindClock() {
        return Clock.systemDefaultZone();
    }

    public Class<? extends IResourceServiceProvider> bindIResourceServiceProvider() {
        return AnyAddress.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return NoIndex.class;
    }

    public Class<? extends IShouldGenerate> bindIShouldGenerate() {
        return NoGenerator.class;
    }
}
