package org.vsm.dsl.ide.fix;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.TextRegion;
import org.vsm.dsl.messages.Message;

/** Mistakes in the syntax bring their correction along: what to put where. */
final class Corrections implements Repair {

    @Override
    public List<Offer> offers(Mistake mistake) {
        List<String> data = mistake.data();
        if (data.size() != 3 || !isNumber(data.get(0)) || !isNumber(data.get(1))) {
            return List.of();
        }
        int offset = Integer.parseInt(data.get(0));
        int length = Integer.parseInt(data.get(1));
        String text = data.get(2);
        Range place = mistake.file().text().range(offset, length);
        TextEdit edit = text.isEmpty() ? mistake.removed(new TextRegion(offset, length)) : new TextEdit(place, text);
        return List.of(Offer.sure(title(mistake.file().text().getSubstring(place).strip(), text.strip()), edit));
    }

    private static Message title(String old, String text) {
        if (text.isEmpty()) {
            return Message.of("editor.fix.remove", old);
        }
        return old.isEmpty() ? Message.of("editor.fix.insert", text) : Message.of("editor.fix.replace", old, text);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(Character::isDigit);
    }
}
