package org.vsm.dsl.syntax.mistake;

import java.util.Optional;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.recovery.Mistake;
import org.vsm.dsl.syntax.recovery.Repair;
import org.vsm.dsl.syntax.recovery.Site;
import org.vsm.dsl.syntax.recovery.Word;

/** A comment as in other languages: # … or -- … */
final class CommentSign implements Mistake {

    @Override
    public Optional<Repair> find(Site site) {
        Word word = site.word();
        Word last = isDoubleHyphen(word) ? word.next() : word;
        if (last == word && !word.text().equals("#")) {
            return Optional.empty();
        }
        Word resume = last.next();
        while (!resume.isFirstOnLine()) {
            resume = resume.next();
        }
        return Optional.of(Repair.leavingOut(word.problemTo(last, SyntaxCodes.COMMENT_SIGN).correctedBy("//"), word, resume));
    }

    private static boolean isDoubleHyphen(Word word) {
        return word.text().equals("-") && word.next().text().equals("-") && word.next().touchesPrevious()
                && !word.next().next().text().equals(">");
    }
}
