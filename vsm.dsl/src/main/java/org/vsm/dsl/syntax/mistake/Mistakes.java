package org.vsm.dsl.syntax.mistake;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Scanner;
import org.vsm.dsl.syntax.recovery.StructuralMistakes;

/** All mistakes that are looked for where a word does not fit: the more particular before the more general. */
@Singleton
public final class Mistakes {

    private final List<Mistake> all;

    @Inject
    public Mistakes(Scanner scanner) {
        all = List.of(
                StructuralMistakes.unclosedText(scanner),
                new CommentSign(),
                new WrongQuotes(),
                new WrongDate(),
                new ThousandsSeparator(),
                new Arrow(),
                new Colon(),
                new Separator(),
                new CompleteAccurate(),
                new CapitalWord(),
                new OtherWords("german-words.properties", SyntaxCodes.GERMAN_WORD, SyntaxCodes.GERMAN_UNIT),
                new OtherWords("other-words.properties", SyntaxCodes.OTHER_WORD, SyntaxCodes.OTHER_WORD),
                new RangeWord(),
                new MissingPercent(),
                new UnknownUnit(),
                new WrongBracket(),
                new StateOutsideStream(),
                new TypesTooLate(),
                StructuralMistakes.missingOpeningBrace(),
                StructuralMistakes.missingClosingBrace(),
                new MisspeltWord(),
                new KeywordAsName(),
                new MissingName(),
                new MissingCurrency(),
                new MissingNumber(),
                new IncompleteParallel(),
                new MissingWord(),
                new MissingUnit(),
                new UnquotedText(),
                StructuralMistakes.surplusClosingBrace(),
                new StepOutsideState(),
                new StrayCharacter());
    }

    public List<Mistake> all() {
        return all;
    }
}
