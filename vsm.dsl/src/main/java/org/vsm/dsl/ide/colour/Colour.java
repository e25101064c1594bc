package org.vsm.dsl.ide.colour;

import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenTypes;

/** Colours, by the names that editors' themes have for them. */
enum Colour {

    KEYWORD(SemanticTokenTypes.Keyword),
    COMMENT(SemanticTokenTypes.Comment),
    TEXT(SemanticTokenTypes.String),
    NUMBER(SemanticTokenTypes.Number),
    /** Units of time and money, per cent. */
    UNIT(SemanticTokenTypes.TypeParameter),
    /** Where a number comes from. */
    SOURCE(SemanticTokenTypes.Modifier),
    STREAM(SemanticTokenTypes.Namespace),
    STATE(SemanticTokenTypes.Class),
    STEP(SemanticTokenTypes.Function),
    /** Waits, buffers, blocks and all else in the flow. */
    ELEMENT(SemanticTokenTypes.Method),
    TEAM(SemanticTokenTypes.Type),
    PARTY(SemanticTokenTypes.Interface),
    SYSTEM(SemanticTokenTypes.Struct),
    WORK_TYPE(SemanticTokenTypes.EnumMember),
    IMPROVEMENT(SemanticTokenTypes.Event),
    /** Problems, objectives and other names. */
    NAME(SemanticTokenTypes.Variable),
    MARK(SemanticTokenTypes.Operator);

    private final String type;

    Colour(String type) {
        this.type = type;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(each -> each.type).toList();
    }
}
