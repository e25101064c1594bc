package org.vsm.dsl.syntax.mistake;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
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
                StructuralMistakes.missingOpeningBrace(),
                StructuralMistakes.missingClosingBrace(),
                new MisspeltWord(),
                new MissingWord(),
                StructuralMistakes.surplusClosingBrace());
    }

    public List<Mistake> all() {
        return all;
    }
}
