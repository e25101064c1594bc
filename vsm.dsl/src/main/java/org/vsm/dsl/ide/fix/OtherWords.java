package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.messages.Message;

/** Another word in the place of the one in question: the similar name, the name in quotes, the currency in capitals. */
final class OtherWords implements Repair {

    private static final Set<String> NAMES = Set.of("unknown-name", "wrong-kind", "similar-name");
    private static final Set<String> WORDS = Set.of("odd-identifier", "currency-form", "zero-demand");

    private final IValueConverterService converters;

    @Inject
    OtherWords(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        if (mistake.data().isEmpty()) {
            return List.of();
        }
        String word = mistake.data().get(0);
        if (NAMES.contains(mistake.code())) {
            String written = converters.toString(word, "Name");
            return List.of(Offer.sure(Message.of("editor.fix.name", written), mistake.replaced(written)));
        }
        if (mistake.code().equals("currency-form")) {
            String text = mistake.text();
            return List.of(Offer.sure(Message.of("editor.fix.replace", text, word), mistake.replaced(word)));
        }
        return WORDS.contains(mistake.code())
                ? List.of(Offer.sure(Message.of("editor.fix.replace", mistake.text(), word), mistake.replaced(word))) : List.of();
    }
}
