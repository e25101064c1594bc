package org.vsm.cli.workbook.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A formula and the value that it has on export. The text depends on the sheet in which it stands, since cells of other
 * sheets need their name. Zeros and ones that follow from the structure of the flow vanish: only what can change is
 * written. Immutable.
 */
public final class Expr {
    /** Nothing. */
    public static final Expr ZERO = number(0);
    /** All of it. */
    public static final Expr ONE = number(1);

    private static final int ROUNDED_DIGITS = 12;
    private static final int MOST_ARGUMENTS = 255;
    private static final double ROUNDING = 1e12;

    private final Function<String, String> text;
    private final Binding binding;
    private final double value;
    private final boolean live;

    /** How tightly the outermost operator binds. */
    private enum Binding { COMPARISON, SUM, PRODUCT, OPERAND }

    private Expr(double value, Binding binding, boolean live, Function<String, String> text) {
        this.text = text;
        this.binding = binding;
        this.value = value;
        this.live = live;
    }

    /** A number that is not computed in the workbook; whatever is made of it is written as a number, too. */
    public static Expr fixed(double value) {
        return new Expr(value, Binding.OPERAND, false, here -> "");
    }

    /** A number that nobody can change. */
    public static Expr number(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return new Expr(value, value < 0 ? Binding.SUM : Binding.OPERAND, true, here -> text);
    }

    /** The content of a cell. */
    public static Expr of(Slot slot) {
        return new Expr(slot.value(), Binding.OPERAND, true, slot::in);
    }

    /** A text, for comparisons and results; its value is 0. */
    public static Expr text(String words) {
        String quoted = "\"" + words.replace("\"", "\"\"") + "\"";
        return new Expr(0, Binding.OPERAND, true, here -> quoted);
    }

    /** A block of cells, as an argument. */
    public static Expr range(Slot first, Slot last) {
        return new Expr(0, Binding.OPERAND, true, here -> first.in(here) + ":" + last.address());
    }

    /**
     * A function of the spreadsheet.
     *
     * @param value that it has with these arguments
     */
    public static Expr call(String function, double value, Expr... arguments) {
        boolean live = Arrays.stream(arguments).allMatch(each -> each.live);
        return new Expr(value, Binding.OPERAND, live, here -> Arrays.stream(arguments).map(each -> each.in(here))
                .collect(Collectors.joining(",", function + "(", ")")));
    }

    /** A function that may be applied in parts and once more to their results: functions take 255 arguments at most. */
    private static Expr nested(String function, double value, List<Expr> arguments) {
        List<Expr> all = arguments;
        while (all.size() > MOST_ARGUMENTS) {
            List<Expr> parts = new ArrayList<>();
            for (int first = 0; first < all.size(); first += MOST_ARGUMENTS) {
                List<Expr> some = all.subList(first, Math.min(all.size(), first + MOST_ARGUMENTS));
                parts.add(call(function, 0, some.toArray(Expr[]::new)));
            }
            all = parts;
        }
        return call(function, value, all.toArray(Expr[]::new));
    }

    /** All terms added up. */
    public static Expr sum(List<Expr> terms) {
        List<Expr> real = terms.stream().filter(each -> each != ZERO).toList();
        if (real.size() <= 1) {
            return real.isEmpty() ? ZERO : real.get(0);
        }
        return new Expr(total(real, Expr::value), Binding.SUM, real.stream().allMatch(each -> each.live),
                here -> real.stream().map(each -> each.in(here, Binding.SUM)).collect(Collectors.joining("+")));
    }

    /** Cells added up; neighbours in a column as a block. */
    public static Expr sumOf(List<Slot> cells) {
        if (cells.size() <= 1) {
            return cells.isEmpty() ? ZERO : cells.get(0).ref();
        }
        return nested("SUM", total(cells, Slot::value), blocks(cells));
    }

    /** Two columns multiplied row by row and added up; both must be without gaps and equally long. */
    public static Expr sumProduct(List<Slot> one, List<Slot> other) {
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            sum += one.get(i).value() * other.get(i).value();
        }
        return one.isEmpty() ? ZERO : call("SUMPRODUCT", sum, column(one), column(other));
    }

    /** A column without gaps as a block. */
    public static Expr column(List<Slot> cells) {
        return range(cells.get(0), cells.get(cells.size() - 1));
    }

    private static List<Expr> blocks(List<Slot> cells) {
        List<Expr> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || !cells.get(i - 1).isAbove(cells.get(i))) {
                blocks.add(i - start == 1 ? cells.get(start).ref() : range(cells.get(start), cells.get(i - 1)));
                start = i;
            }
        }
        return blocks;
    }

    private static <T> double total(List<T> terms, ToDoubleFunction<T> value) {
        return terms.stream().mapToDouble(value).sum();
    }

    /** The largest one. */
    public static Expr max(List<Expr> terms) {
        return terms.size() == 1 ? terms.get(0)
                : nested("MAX", terms.stream().mapToDouble(Expr::value).max().orElse(0), terms);
    }

    /** The first where a condition holds, else the second. */
    public static Expr either(Expr condition, Expr then, Expr otherwise) {
        return call("IF", condition.value != 0 ? then.value : otherwise.value, condition, then, otherwise);
    }

    /** Whether all conditions hold. */
    public static Expr all(List<Expr> conditions) {
        return conditions.size() == 1 ? conditions.get(0)
                : nested("AND", conditions.stream().allMatch(each -> each.value != 0) ? 1 : 0, conditions);
    }

    public Expr plus(Expr other) {
        return sum(List.of(this, other));
    }

    public Expr minus(Expr other) {
        return other == ZERO ? this : new Expr(value - other.value, Binding.SUM, live && other.live,
                here -> in(here, Binding.SUM) + "-" + other.in(here, Binding.PRODUCT));
    }

    public Expr times(Expr other) {
        if (this == ZERO || other == ZERO) {
            return ZERO;
        }
        if (this == ONE || other == ONE) {
            return this == ONE ? other : this;
        }
        return new Expr(value * other.value, Binding.PRODUCT, live && other.live,
                here -> in(here, Binding.PRODUCT) + "*" + other.in(here, Binding.PRODUCT));
    }

    public Expr over(Expr other) {
        return this == ZERO || other == ONE ? this : new Expr(value / other.value, Binding.PRODUCT, live && other.live,
                here -> in(here, Binding.PRODUCT) + "/" + other.in(here, Binding.OPERAND));
    }

    /** This divided by another, or 0 where that is 0. */
    public Expr overOrZero(Expr other) {
        return this == ZERO || other == ONE ? this : either(other.isMoreThan(ZERO), over(other), ZERO);
    }

    /** Without the noise of binary fractions: 12 digits after the point. */
    public Expr rounded() {
        return call("ROUND", Math.round(value * ROUNDING) / ROUNDING, this, number(ROUNDED_DIGITS));
    }

    public Expr isMoreThan(Expr other) {
        return comparison(">", other, value > other.value);
    }

    public Expr isEqualTo(Expr other) {
        return comparison("=", other, value == other.value);
    }

    public Expr isAtLeast(Expr other) {
        return comparison(">=", other, value >= other.value);
    }

    public Expr isLessThan(Expr other) {
        return comparison("<", other, value < other.value);
    }

    /** Whether a text cell holds these words; the answer on export is given. */
    public Expr says(String words, boolean now) {
        return comparison("=", text(words), now);
    }

    private Expr comparison(String operator, Expr other, boolean holds) {
        return new Expr(holds ? 1 : 0, Binding.COMPARISON, live && other.live,
                here -> in(here, Binding.SUM) + operator + other.in(here, Binding.SUM));
    }

    /** The value on export. */
    public double value() {
        return value;
    }

    /** False where it is made of numbers that are not computed in the workbook. */
    public boolean isLive() {
        return live;
    }

    /** The formula, without the equals sign, as it is written in a sheet. */
    public String in(String here) {
        return text.apply(here);
    }

    private String in(String here, Binding around) {
        String inner = text.apply(here);
        return binding.compareTo(around) < 0 ? "(" + inner + ")" : inner;
    }
}
