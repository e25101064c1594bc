package org.vsm.cli.document.simulation;

import java.util.Optional;

import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.cli.wording.Wording;

/** Why a calibration has found no availability. */
public final class CalibrationWords {

    private CalibrationWords() {
    }

    /** Empty where it has found one. */
    public static Optional<String> whyNone(Calibration calibration, Wording wording) {
        if (!calibration.teams().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wording.text(calibration.result().isStable() ? "simulate.calibration.nothing" : "simulate.calibration.overloaded"));
    }
}
