package org.vsm.dsl.ide.outline;

import static org.vsm.dsl.model.VsmPackage.Literals.ALTER;
import static org.vsm.dsl.model.VsmPackage.Literals.BUFFER;
import static org.vsm.dsl.model.VsmPackage.Literals.CHOICE;
import static org.vsm.dsl.model.VsmPackage.Literals.DELIVERY;
import static org.vsm.dsl.model.VsmPackage.Literals.HANDOFF;
import static org.vsm.dsl.model.VsmPackage.Literals.IMPROVEMENT;
import static org.vsm.dsl.model.VsmPackage.Literals.INFORMATION;
import static org.vsm.dsl.model.VsmPackage.Literals.INLINE_PROBLEM;
import static org.vsm.dsl.model.VsmPackage.Literals.INSERT;
import static org.vsm.dsl.model.VsmPackage.Literals.KEEP;
import static org.vsm.dsl.model.VsmPackage.Literals.KEY_RESULT;
import static org.vsm.dsl.model.VsmPackage.Literals.OBJECTIVE;
import static org.vsm.dsl.model.VsmPackage.Literals.OPTION;
import static org.vsm.dsl.model.VsmPackage.Literals.PARALLEL;
import static org.vsm.dsl.model.VsmPackage.Literals.PARTY;
import static org.vsm.dsl.model.VsmPackage.Literals.PROBLEM;
import static org.vsm.dsl.model.VsmPackage.Literals.REMOVE;
import static org.vsm.dsl.model.VsmPackage.Literals.REPLACE;
import static org.vsm.dsl.model.VsmPackage.Literals.STAGE;
import static org.vsm.dsl.model.VsmPackage.Literals.STATE;
import static org.vsm.dsl.model.VsmPackage.Literals.STEP;
import static org.vsm.dsl.model.VsmPackage.Literals.TEAM;
import static org.vsm.dsl.model.VsmPackage.Literals.USED_SYSTEM;
import static org.vsm.dsl.model.VsmPackage.Literals.VALUE_STREAM;
import static org.vsm.dsl.model.VsmPackage.Literals.WAIT;
import static org.vsm.dsl.model.VsmPackage.Literals.WORK_TYPE;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;

/**
 * Which icon stands for what. The protocol knows the icons of programming languages only; each kind of element has one of
 * its own, and what acts looks alike everywhere.
 */
public final class SymbolKinds {

    private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
            Map.entry(VALUE_STREAM, SymbolKind.Module),
            Map.entry(STATE, SymbolKind.Class),
            Map.entry(TEAM, SymbolKind.Interface),
            Map.entry(PARTY, SymbolKind.Object),
            Map.entry(USED_SYSTEM, SymbolKind.Constant),
            Map.entry(WORK_TYPE, SymbolKind.TypeParameter),
            Map.entry(STEP, SymbolKind.Method),
            Map.entry(WAIT, SymbolKind.Event),
            Map.entry(BUFFER, SymbolKind.Array),
            Map.entry(HANDOFF, SymbolKind.Operator),
            Map.entry(DELIVERY, SymbolKind.Key),
            Map.entry(PARALLEL, SymbolKind.Struct),
            Map.entry(CHOICE, SymbolKind.Enum),
            Map.entry(OPTION, SymbolKind.EnumMember),
            Map.entry(STAGE, SymbolKind.Package),
            Map.entry(KEEP, SymbolKind.Field),
            Map.entry(INFORMATION, SymbolKind.String),
            Map.entry(PROBLEM, SymbolKind.Null),
            Map.entry(INLINE_PROBLEM, SymbolKind.Null),
            Map.entry(IMPROVEMENT, SymbolKind.Constructor),
            Map.entry(ALTER, SymbolKind.Property),
            Map.entry(REMOVE, SymbolKind.Property),
            Map.entry(REPLACE, SymbolKind.Property),
            Map.entry(INSERT, SymbolKind.Property),
            Map.entry(OBJECTIVE, SymbolKind.Namespace),
            Map.entry(KEY_RESULT, SymbolKind.Boolean));

    /** Whether an object has a line of its own. */
    public boolean isShown(EObject object) {
        return KINDS.containsKey(object.eClass());
    }

    /** The icon of an object that is shown. */
    public SymbolKind of(EObject object) {
        return KINDS.get(object.eClass());
    }
}
