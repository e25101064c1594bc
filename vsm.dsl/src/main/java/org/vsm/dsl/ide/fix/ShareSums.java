package org.vsm.dsl.ide.fix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;

/** Shares that do not add up to 100 %: all of them in proportion, or the last one takes what the others leave. */
final class ShareSums implements Repair {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Offer> offers(Mistake mistake) {
        List<Percent> shares = switch (mistake.code()) {
            case "choice-over-100" -> ofChoice(mistake.about(Choice.class));
            case "types-not-100" -> ofTypes(mistake.about(ValueStream.class));
            case "ways-over-100" -> ofWays(mistake.about(Step.class));
            default -> List.of();
        };
        BigDecimal sum = shares.stream().map(Percent::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.size() < 2 || sum.signum() <= 0) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Message.of("editor.fix.proportion"), edits(proportion(shares, sum), shares, mistake), false));
        Percent last = shares.get(shares.size() - 1);
        BigDecimal rest = HUNDRED.subtract(sum.subtract(last.getValue()));
        if (rest.signum() > 0) {
            List<BigDecimal> values = new ArrayList<>(shares.stream().map(Percent::getValue).toList());
            values.set(values.size() - 1, rest);
            offers.add(new Offer(Message.of("editor.fix.rest", written(rest) + " %"), edits(values, shares, mistake), false));
        }
        return offers;
    }

    private static List<Percent> ofChoice(Choice choice) {
        return choice == null ? List.of() : choice.getOptions().stream().map(Option::getPercent).filter(Objects::nonNull).toList();
    }

    private static List<Percent> ofTypes(ValueStream stream) {
        return stream == null ? List.of() : stream.getTypes().stream().map(each -> each.getShare().getPercent()).filter(Objects::nonNull).toList();
    }

    private static List<Percent> ofWays(Step step) {
        return step == null ? List.of() : step.getItems().stream().map(ShareSums::shareOf).filter(Objects::nonNull).toList();
    }

    private static Percent shareOf(Item item) {
        if (item instanceof Rework rework) {
            return rework.getShare().getPercent();
        }
        return item instanceof Skip skip ? skip.getShare().getPercent() : item instanceof Leave leave ? leave.getShare().getPercent() : null;
    }

    /** Rounded to a tenth; the last one takes what the rounding leaves. */
    private static List<BigDecimal> proportion(List<Percent> shares, BigDecimal sum) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal left = HUNDRED;
        for (Percent each : shares.subList(0, shares.size() - 1)) {
            BigDecimal value = each.getValue().multiply(HUNDRED).divide(sum, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
            values.add(value);
            left = left.subtract(value);
        }
        values.add(left);
        return values;
    }

    private static List<TextEdit> edits(List<BigDecimal> values, List<Percent> shares, Mistake mistake) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            List<ITextRegion> regions = OpenFile.regions(shares.get(i), VsmPackage.Literals.PERCENT__VALUE);
            if (!regions.isEmpty() && values.get(i).compareTo(shares.get(i).getValue()) != 0) {
                edits.add(new TextEdit(mistake.file().text().range(regions.get(0)), written(values.get(i))));
            }
        }
        return edits;
    }

    private static String written(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
