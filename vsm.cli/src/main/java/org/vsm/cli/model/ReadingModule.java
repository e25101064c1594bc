package org.vsm.cli.model;

import com.google.inject.Binder;
import java.io.Writer;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting.IFormatter;
import org.eclipse.xtext.formatting.INodeModelFormatter;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.parsetree.reconstr.ITransientValueService;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.service.GrammarProvider;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.vsm.dsl.VsmRuntimeModule;

/**
 * The language for reading only. Nothing here writes a model back as text; leaving that part of Xtext out makes a short
 * command start 20 ms earlier. Xtext takes null for "not bound".
 */
final class ReadingModule extends VsmRuntimeModule {

    private final GrammarProvider grammar;

    /** @param grammar perhaps still reading it in another thread */
    ReadingModule(GrammarProvider grammar) {
        this.grammar = grammar;
    }

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        binder.bind(GrammarProvider.class).toInstance(grammar);
    }

    @Override
    public Class<? extends ISerializer> bindISerializer() {
        return NoSerializer.class;
    }

    @Override
    public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
        return NoSyntaxOfItsOwn.class;
    }

    @Override
    public Class<? extends ISemanticSequencer> bindISemanticSequencer() {
        return null;
    }

    @Override
    public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
        return null;
    }

    @Override
    public Class<? extends IFormatter2> bindIFormatter2() {
        return null;
    }

    @Override
    public Class<? extends IFormatter> bindIFormatter() {
        return null;
    }

    @Override
    public Class<? extends INodeModelFormatter> bindINodeModelFormatter() {
        return null;
    }

    @Override
    public Class<? extends ITransientValueService> bindITransientValueService() {
        return null;
    }

    @Override
    public void configureGenericSemanticSequencer(Binder binder) {
        // not bound
    }

    @Override
    public void configureSerializerIScopeProvider(Binder binder) {
        // not bound
    }

    @Override
    public void configureFormatterPreferences(Binder binder) {
        // not bound
    }

    /** Resources ask for a serializer when they are made, and use it when they are saved. */
    static final class NoSerializer implements ISerializer {

        @Override
        public String serialize(EObject object) {
            throw readOnly();
        }

        @Override
        public String serialize(EObject object, SaveOptions options) {
            throw readOnly();
        }

        @Override
        public void serialize(EObject object, Writer writer, SaveOptions options) {
            throw readOnly();
        }

        @Override
        public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
            throw readOnly();
        }

        private static UnsupportedOperationException readOnly() {
            return new UnsupportedOperationException("models are read, not written");
        }
    }

    /** A model that was read has a syntax already. */
    static final class NoSyntaxOfItsOwn implements IConcreteSyntaxValidator {

        @Override
        public boolean validateObject(EObject object, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
            return true;
        }

        @Override
        public boolean validateRecursive(EObject object, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
            return true;
        }
    }
}
