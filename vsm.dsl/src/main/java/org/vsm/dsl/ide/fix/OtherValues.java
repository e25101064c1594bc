package org.vsm.dsl.ide.fix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Calendar;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.LikelyTime;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeValue;
import org.vsm.dsl.model.VsmPackage.Literals;

/** A value that cannot be is written as the nearest one that can, as the usual one, or as unknown. */
final class OtherValues implements Repair {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "percent-range" -> List.of(written("100 %", mistake));
            case "calendar-hours" -> List.of(written("8 h", mistake), written("24 h", mistake));
            case "calendar-days" -> ofWeek(mistake) ? List.of(written("5", mistake), written("7", mistake)) : List.of();
            case "median-estimate" -> mistake.text().endsWith("%") ? List.of(written("90 %", mistake)) : List.of();
            case "zero-time" -> unknownInterval(mistake);
            case "value-without-time" -> unknownTime(mistake);
            case "zero-people" -> automated(mistake);
            case "count-over-max" -> count(mistake);
            case "likely-outside-range" -> widened(mistake);
            case "nothing-to-scale" -> restOfShares(mistake);
            default -> List.of();
        };
    }

    private static Offer written(String value, Mistake mistake) {
        return Offer.possible(Message.of("editor.fix.replace", mistake.text(), value), mistake.replaced(value));
    }

    private static List<Offer> written(String value, EObject instead, Mistake mistake) {
        return instead == null ? List.of() : List.of(Offer.possible(
                Message.of("editor.fix.replace", mistake.file().text().getSubstring(mistake.file().range(instead)), value),
                new TextEdit(mistake.file().range(instead), value)));
    }

    private static boolean ofWeek(Mistake mistake) {
        Calendar calendar = mistake.about(Calendar.class);
        List<ITextRegion> month = calendar == null ? List.of() : OpenFile.regions(calendar, Literals.CALENDAR__DAYS_PER_MONTH);
        return month.isEmpty() || !month.get(0).equals(mistake.region());
    }

    /** What happens every 0 minutes happens at a time that nobody knows. */
    private static List<Offer> unknownInterval(Mistake mistake) {
        Duration duration = mistake.about(Duration.class);
        return duration != null && duration.eContainer() instanceof TimeValue value ? written("?", value, mistake) : List.of();
    }

    private static List<Offer> unknownTime(Mistake mistake) {
        Step step = mistake.about(Step.class);
        return step == null ? List.of() : step.getItems().stream().filter(ProcessTime.class::isInstance).map(ProcessTime.class::cast)
                .findFirst().map(each -> written("?", each.getEstimate().getValue(), mistake)).orElse(List.of());
    }

    private static List<Offer> automated(Mistake mistake) {
        People people = mistake.about(People.class);
        return people != null && people.eContainer() instanceof Step ? written("automated", people, mistake) : List.of();
    }

    private static List<Offer> count(Mistake mistake) {
        Buffer buffer = mistake.about(Buffer.class);
        if (buffer == null || buffer.getCount() == null || buffer.getMax() == null) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        if (buffer.getCount().signum() > 0) {
            offers.add(written(buffer.getCount().toString(), mistake));
        }
        if (buffer.getMax().signum() > 0) {
            offers.addAll(instead(buffer, Literals.BUFFER__COUNT, buffer.getMax().toString(), mistake));
        }
        return offers;
    }

    private static List<Offer> instead(EObject object, EStructuralFeature feature, String value, Mistake mistake) {
        return OpenFile.regions(object, feature).stream().map(region -> mistake.file().text().range(region)).map(range -> Offer.possible(
                Message.of("editor.fix.replace", mistake.file().text().getSubstring(range), value), new TextEdit(range, value))).toList();
    }

    /** The range becomes wide enough for what is most likely. */
    private static List<Offer> widened(Mistake mistake) {
        LikelyTime time = mistake.about(LikelyTime.class);
        boolean low = mistake.data().contains("low");
        return time == null ? List.of() : instead(time.getRange(), low ? Literals.TIME_RANGE__LOW : Literals.TIME_RANGE__HIGH, mistake.text(), mistake);
    }

    /** The last share that is set takes what the others leave. */
    private static List<Offer> restOfShares(Mistake mistake) {
        Alter alter = mistake.about(Alter.class);
        if (alter == null || alter.getToPercent() == null || mistake.data().isEmpty()) {
            return List.of();
        }
        BigDecimal rest = alter.getToPercent().getValue().add(HUNDRED).subtract(new BigDecimal(mistake.data().get(0)));
        boolean possible = rest.signum() >= 0 && rest.compareTo(HUNDRED) <= 0;
        return possible ? written(rest.stripTrailingZeros().toPlainString() + " %", alter.getToPercent(), mistake) : List.of();
    }
}
