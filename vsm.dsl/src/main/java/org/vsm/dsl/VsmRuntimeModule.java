package org.vsm.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.vsm.dsl.conversion.VsmValueConverters;
import org.vsm.dsl.scoping.WholeNameConverter;

/** What the language puts in the place of Xtext's defaults. */
public class VsmRuntimeModule extends AbstractVsmRuntimeModule {

    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return VsmValueConverters.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return WholeNameConverter.class;
    }
}
