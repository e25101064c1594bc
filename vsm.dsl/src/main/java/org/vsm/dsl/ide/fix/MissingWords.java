package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.VsmPackage.Literals;

/** Something behind the words in question: a unit, a rate, how often, another name, the end of a comment. */
final class MissingWords implements Repair {

    private static final List<String> UNITS = List.of("min", "h", "days");

    private final IValueConverterService converters;

    @Inject
    MissingWords(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "missing-unit" -> units(mistake);
            case "unknown-unit" -> otherUnits(mistake);
            case "missing-name" -> name(mistake);
            case "team-cost-rate" -> behind("per h", mistake);
            case "changeover-without-interval" -> behind("every 1 day", mistake);
            case "type-without-option" -> behindAll(mistake.about(Choice.class), "otherwise { }", mistake);
            case "no-way-to-end" -> once(mistake);
            case "kept-not-replaced" -> replaced(mistake);
            case "lost-with-element" -> removedToo(mistake);
            case "unclosed-comment" -> List.of(Offer.sure(Message.of("editor.fix.insert", "*/"), mistake.inserted(mistake.endOfLine(), " */")));
            default -> List.of();
        };
    }

    private static List<Offer> units(Mistake mistake) {
        return UNITS.stream().map(unit -> Offer.possible(Message.of("editor.fix.unit", mistake.text() + " " + unit), mistake.followedBy(" " + unit)))
                .toList();
    }

    /** Where no unit is similar, only the writer knows which one is meant. */
    private static List<Offer> otherUnits(Mistake mistake) {
        return mistake.data().isEmpty() ? UNITS.stream()
                .map(unit -> Offer.possible(Message.of("editor.fix.replace", mistake.text(), unit), mistake.replaced(unit))).toList() : List.of();
    }

    /** A name to be changed, made of the word: step Step. */
    private static List<Offer> name(Mistake mistake) {
        String word = mistake.text();
        String name = word.isEmpty() ? "" : FreeNames.like(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), mistake.file().document());
        return name.isEmpty() ? List.of() : behind(name, mistake);
    }

    private static List<Offer> behind(String words, Mistake mistake) {
        return List.of(Offer.possible(Message.of("editor.fix.insert", words), mistake.followedBy(" " + words)));
    }

    private static List<Offer> behindAll(EObject object, String words, Mistake mistake) {
        return object == null ? List.of() : List.of(Offer.possible(Message.of("editor.fix.insert", words), mistake.followedBy(object, " " + words)));
    }

    private static List<Offer> once(Mistake mistake) {
        Rework rework = mistake.about(Rework.class);
        List<ITextRegion> target = rework == null || rework.isOnce() ? List.of() : OpenFile.regions(rework, Literals.REWORK__TARGET);
        return target.isEmpty() ? List.of() : List.of(Offer.possible(Message.of("editor.fix.insert", "once"),
                mistake.inserted(target.get(0).getOffset() + target.get(0).getLength(), " once")));
    }

    /** What is kept is among what is replaced. */
    private List<Offer> replaced(Mistake mistake) {
        Replace replace = mistake.about(Replace.class);
        Keep keep = mistake.about(Keep.class);
        List<ITextRegion> targets = replace == null || keep == null || keep.getTarget() == null ? List.of()
                : OpenFile.regions(replace, Literals.REPLACE__TARGETS);
        if (targets.isEmpty()) {
            return List.of();
        }
        ITextRegion last = targets.get(targets.size() - 1);
        String name = converters.toString(keep.getTarget().getName(), "Name");
        return List.of(Offer.possible(Message.of("editor.fix.insert", name), mistake.inserted(last.getOffset() + last.getLength(), ", " + name)));
    }

    /** What goes with an element is removed by name. */
    private List<Offer> removedToo(Mistake mistake) {
        String names = mistake.data().stream().map(name -> converters.toString(name, "Name")).collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(Offer.possible(Message.of("editor.fix.insert", names), mistake.followedBy(", " + names)));
    }
}
