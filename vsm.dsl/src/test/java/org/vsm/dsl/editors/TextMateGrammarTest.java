package org.vsm.dsl.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vsm.dsl.editors.TextMateGrammar.Token;
import org.vsm.dsl.tests.VsmInjectorProvider;

/** The colours that editors give the text know the same words as the language. */
@ExtendWith(InjectionExtension.class)
@InjectWith(VsmInjectorProvider.class)
class TextMateGrammarTest {

    private final TextMateGrammar colours = new TextMateGrammar(Path.of("editors/vscode/syntaxes/vsm.tmLanguage.json"));

    @Inject
    private IGrammarAccess language;

    TextMateGrammarTest() throws IOException {
        // for the field
    }

    @Test
    void everyKeywordOfTheLanguageIsColoured() {
        List<String> plain = new ArrayList<>();
        for (String keyword : keywords()) {
            List<Token> tokens = colours.tokens(keyword);
            if (tokens.size() != 1 || !tokens.get(0).text().equals(keyword) || tokens.get(0).scope().startsWith("variable")) {
                plain.add(keyword + " " + tokens);
            }
        }
        assertEquals(List.of(), plain);
        assertTrue(keywords().size() > 150, "keywords: " + keywords().size());
    }

    @Test
    void everyColouredWordIsAKeywordOfTheLanguage() {
        Set<String> unknown = new TreeSet<>(colours.words("keywords"));
        assertTrue(unknown.size() > 150, "words: " + unknown.size());
        unknown.removeAll(keywords());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aNameThatHoldsAKeywordIsAName() {
        assertEquals(List.of(new Token("by", "keyword.other.link.vsm"), new Token("Stepper", "variable.other.vsm")), colours.tokens("by Stepper"));
        assertEquals(List.of(new Token("Prüfstep", "variable.other.vsm")), colours.tokens("Prüfstep"));
    }

    @Test
    void whatIsDeclaredStandsOut() {
        assertEquals(List.of(new Token("step", "keyword.control.vsm"), new Token("Prüfen", "entity.name.function.vsm")), colours.tokens("step Prüfen"));
        assertEquals(List.of(new Token("current state", "keyword.declaration.vsm"), new Token("AsIs", "entity.name.type.vsm")),
                colours.tokens("current state AsIs"));
    }

    @Test
    void amountsDatesAndTextsHaveTheirColours() {
        assertEquals(List.of(new Token("1,5", "constant.numeric.vsm"), new Token("h", "keyword.other.unit.vsm")), colours.tokens("1,5 h"));
        assertEquals(List.of(new Token("%C&A", "keyword.other.attribute.vsm"), new Token("95", "constant.numeric.vsm"),
                new Token("%", "keyword.other.unit.vsm")), colours.tokens("%C&A 95 %"));
        assertEquals(List.of(new Token("2026-05-12", "constant.numeric.date.vsm")), colours.tokens("2026-05-12"));
        assertEquals(List.of("\"step \\\" 5 min\"", "„wait“"), colours.tokens("\"step \\\" 5 min\" „wait“").stream().map(Token::text).toList());
    }

    private Set<String> keywords() {
        return new TreeSet<>(GrammarUtil.getAllKeywords(language.getGrammar()));
    }
}
