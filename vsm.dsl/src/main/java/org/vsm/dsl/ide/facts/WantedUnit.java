package org.vsm.dsl.ide.facts;

import com.google.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/** The one unit in which a client shows times, where its user has set one; otherwise each has that in which it reads well. */
@Singleton
public final class WantedUnit {

    /** What can be set. */
    public enum Unit {
        /** Minutes. */
        MIN,
        /** Hours. */
        H,
        /** Working days. */
        DAY
    }

    private volatile Optional<Unit> unit = Optional.empty();

    /**
     * Sets it from now on.
     *
     * @param word "min", "h" or "day"; all else means none
     * @return whether it is another one than before
     */
    public boolean set(String word) {
        Optional<Unit> before = unit;
        unit = Arrays.stream(Unit.values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
        return !before.equals(unit);
    }

    /** Empty where none is set. */
    public Optional<Unit> get() {
        return unit;
    }
}
