package org.vsm.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;

/** The day that a result is of. */
final class Days {

    private Days() {
    }

    /**
     * @param typed as {@code 2026-05-12}; null: today, by the clock of the machine
     * @throws CommandFailure where it is no day
     */
    static LocalDate of(String typed, Io io) {
        try {
            return typed == null ? LocalDate.now() : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("day.wrong", typed), e);
        }
    }
}
