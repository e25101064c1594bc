package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Insert;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.Position;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.VsmPackage.Literals;

/** What cannot be said in these words is said in others: leave instead of a skip past the delivery, after instead of into a step. */
final class Rewordings implements Repair {

    private final IValueConverterService converters;

    @Inject
    Rewordings(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "no-place-to-insert" -> position(mistake);
            case "to-does-not-fit" -> inBraces(mistake);
            case "skip-past-delivery" -> leave(mistake);
            case "demand-of-non-customer" -> feature(mistake.about(Party.class), Literals.PARTY__KIND, "customer", mistake);
            case "import-refused" -> slashes(mistake);
            case "arrow" -> newLine(mistake);
            default -> List.of();
        };
    }

    private static List<Offer> position(Mistake mistake) {
        Insert insert = mistake.about(Insert.class);
        if (insert == null) {
            return List.of();
        }
        boolean option = insert.getAnchor() instanceof Option;
        String word = option ? "into" : insert.getPosition() == Position.INTO ? "after" : "";
        return word.isEmpty() ? List.of() : feature(insert, Literals.INSERT__POSITION, word, mistake);
    }

    private static List<Offer> feature(EObject object, EStructuralFeature feature, String word, Mistake mistake) {
        return object == null ? List.of() : OpenFile.regions(object, feature).stream().map(region -> mistake.file().text().range(region))
                .map(range -> written(range, word, mistake)).toList();
    }

    private static Offer written(Range range, String words, Mistake mistake) {
        String old = mistake.file().text().getSubstring(range);
        return Offer.possible(Message.of("editor.fix.replace", Removals.shown(old), words), new TextEdit(range, words));
    }

    /** What has several attributes is changed in braces. */
    private List<Offer> inBraces(Mistake mistake) {
        Alter alter = mistake.about(Alter.class);
        Named target = alter == null ? null : alter.getTarget();
        if (target == null || target.getName() == null) {
            return List.of();
        }
        EStructuralFeature value = target instanceof Step && alter.getToEstimate() != null ? Literals.ALTER__TO_ESTIMATE
                : target instanceof Team && alter.getToCount() != null ? Literals.ALTER__TO_COUNT : null;
        String attribute = target instanceof Step ? "process time " : "people ";
        return value == null ? List.of() : OpenFile.regions(alter, value).stream()
                .map(region -> mistake.file().text().getSubstring(mistake.file().text().range(region)))
                .map(written -> written(mistake.file().range(alter), "change " + converters.toString(target.getName(), "Name") + " { " + attribute + written + " }", mistake))
                .toList();
    }

    private static List<Offer> leave(Mistake mistake) {
        Skip skip = mistake.about(Skip.class);
        return skip == null ? List.of() : OpenFile.regions(skip, Literals.SKIP__SHARE).stream()
                .map(region -> mistake.file().text().getSubstring(mistake.file().text().range(region)))
                .map(share -> written(mistake.file().range(skip), "leave " + share, mistake)).toList();
    }

    private static List<Offer> slashes(Mistake mistake) {
        String path = mistake.text();
        return path.contains("\\") ? List.of(written(mistake.range(), path.replaceAll("\\\\+", "/"), mistake)) : List.of();
    }

    /** Each step stands on a line of its own. */
    private static List<Offer> newLine(Mistake mistake) {
        if (!mistake.data().isEmpty()) {
            return List.of();
        }
        String indentation = mistake.file().text().indentation(mistake.range().getStart().getLine());
        TextEdit edit = new TextEdit(mistake.withBlanks(), "\n" + indentation);
        return List.of(Offer.possible(Message.of("editor.fix.newline", mistake.text()), edit));
    }
}
