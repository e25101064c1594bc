package org.vsm.cli.document.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.AttributeValue;
import org.vsm.cli.wording.EstimateWords;

/** Says what changed in an element. */
public final class AttributeWords {

    private static final Set<String> RATIOS = Set.of("uptime", "available", "share");
    private static final Set<String> KEYWORDS = Set.of("kind", "value");

    private final ComparisonView view;

    public AttributeWords(ComparisonView view) {
        this.view = view;
    }

    /** For instance {@code rework to Log the ticket 12 % → 4 %}. */
    public String of(AttributeChange change) {
        return name(change) + " " + value(change, change.from(), true) + " → " + value(change, change.to(), false);
    }

    /** What changed without its values: {@code rework to Log the ticket}. */
    public String name(AttributeChange change) {
        String key = "attribute." + change.attribute().replace(' ', '-');
        String name = change.of() == null ? view.text(key) : view.text(key, view.titleAfter(change.of()));
        Set<String> types = change.types();
        String forTypes = types.isEmpty() || types.containsAll(view.types()) ? "" : " (" + types.stream().sorted().map(view::titleAfter).collect(Collectors.joining(", ")) + ")";
        return name + forTypes;
    }

    private String value(AttributeChange change, AttributeValue value, boolean before) {
        if (value == null) {
            return view.wording().unknown();
        }
        if (value instanceof AttributeValue.Time time) {
            return new EstimateWords(view.wording(), view.durations()).of(time.estimate());
        }
        if (value instanceof AttributeValue.Share share) {
            return share.share() == null ? "?" : view.wording().numerals().percent(share.share());
        }
        if (value instanceof AttributeValue.Number number) {
            boolean ratio = RATIOS.contains(change.attribute());
            return ratio ? view.wording().numerals().percent(number.number()) : view.wording().numerals().rounded(number.number());
        }
        if (value instanceof AttributeValue.Money money) {
            return view.wording().numerals().money(money.amount(), money.currency());
        }
        return value instanceof AttributeValue.Words words ? words(change, words.words(), before) : view.text("yes");
    }

    private String words(AttributeChange change, List<String> words, boolean before) {
        if (KEYWORDS.contains(change.attribute())) {
            return view.text(change.attribute() + "." + words.get(0));
        }
        String separator = change.attribute().equals("by") ? " " : ", ";
        return words.stream().map(word -> word(word, before)).collect(Collectors.joining(separator));
    }

    private String word(String word, boolean before) {
        return switch (word) {
            case "and", "or" -> view.text(word);
            default -> before ? view.titleBefore(word) : view.titleAfter(word);
        };
    }
}
