package org.vsm.dsl.settings;

import java.util.Map;

/**
 * The levels that a user has set.
 *
 * @param levels by code; rules that are not in it keep their own
 */
public record RuleSettings(Map<String, Level> levels) {

    /** Nothing is set. */
    public static final RuleSettings NONE = new RuleSettings(Map.of());

    public RuleSettings {
        levels = Map.copyOf(levels);
    }

    /**
     * How much a finding of a rule matters.
     *
     * @param usual what it is unless somebody sets it; an error stays one, since figures would be computed from what is wrong
     */
    public Level levelOf(String code, Level usual) {
        return usual == Level.ERROR ? usual : levels.getOrDefault(code, usual);
    }
}
