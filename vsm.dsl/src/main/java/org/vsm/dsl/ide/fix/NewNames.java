package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Parallel;
import org.vsm.dsl.model.Wait;

/** Of two that have the same name, the second gets another one. */
final class NewNames implements Repair {

    private static final Set<String> SECOND = Set.of("duplicate-declaration", "duplicate-improvement", "duplicate-name", "duplicate-state");
    private static final List<Class<? extends Named>> WITHOUT_NAME = List.of(Buffer.class, Handoff.class, Option.class, Parallel.class, Wait.class);

    private final IValueConverterService converters;

    @Inject
    NewNames(IValueConverterService converters) {
        this.converters = converters;
    }

    /** Whether what is named at the place of a mistake may do without a name. */
    static boolean isOptional(Mistake mistake) {
        Named named = mistake.about(Named.class);
        return WITHOUT_NAME.stream().anyMatch(each -> each.isInstance(named));
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        boolean everywhere = mistake.code().equals("step-named-like-participant");
        Named named = everywhere || SECOND.contains(mistake.code()) ? mistake.about(Named.class) : null;
        if (named == null || named.getName() == null) {
            return List.of();
        }
        String written = converters.toString(FreeNames.like(named.getName(), named), "Name");
        TextEdit[] edits = everywhere ? Mentions.of(named, mistake.file().document()).stream()
                .map(each -> new TextEdit(mistake.file().text().range(each.region()), written)).toArray(TextEdit[]::new)
                : new TextEdit[] {mistake.replaced(written)};
        return List.of(Offer.possible(Message.of("editor.fix.rename", written), edits));
    }
}
