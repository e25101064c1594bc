package org.vsm.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.Locale;
import org.vsm.dsl.ide.text.Markdown;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.scoping.KindKeys;
import org.vsm.dsl.validation.WrittenWords;

/** What is named, in one line: its title, what it is, and its name. */
final class NamedText {

    private final Messages messages;

    @Inject
    NamedText(Messages messages) {
        this.messages = messages;
    }

    String headOf(Named named) {
        String key = KindKeys.of(named);
        String kind = messages.has(key) ? messages.text(key) : WrittenWords.leading(named).toLowerCase(Locale.ROOT);
        if (named.getName() == null) {
            return "**" + Markdown.plain(named.getTitle() == null ? WrittenWords.of(named) : named.getTitle()) + "** · " + kind;
        }
        String title = named.getTitle() == null ? named.getName() : named.getTitle();
        String name = named.getTitle() == null || named.getTitle().equals(named.getName()) ? "" : " · `" + named.getName().replace("`", "'") + "`";
        return "**" + Markdown.plain(title) + "** · " + kind + name;
    }
}
