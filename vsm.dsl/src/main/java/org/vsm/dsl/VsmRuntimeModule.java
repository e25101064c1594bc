package org.vsm.dsl;

import com.google.inject.Binder;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IResourceValidator;
import org.vsm.dsl.conversion.Utf8;
import org.vsm.dsl.conversion.VsmValueConverters;
import org.vsm.dsl.scoping.UnknownNames;
import org.vsm.dsl.scoping.WholeNameConverter;
import org.vsm.dsl.syntax.grammar.TokenKinds;
import org.vsm.dsl.syntax.parse.RecoveringParser;
import org.vsm.dsl.syntax.parse.TextCache;
import org.vsm.dsl.syntax.parse.VsmResource;
import org.vsm.dsl.validation.VsmResourceValidator;

/** What the language puts in the place of Xtext's defaults. */
public class VsmRuntimeModule extends AbstractVsmRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return RecoveringParser.class;
    }

    @Override
    public Class<? extends ITokenDefProvider> bindITokenDefProvider() {
        return TokenKinds.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return VsmResource.class;
    }

    public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
        return TextCache.class;
    }

    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return VsmValueConverters.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return WholeNameConverter.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return UnknownNames.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return VsmResourceValidator.class;
    }

    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).to(Utf8.class);
    }
}
