package org.vsm.dsl.settings;

import org.vsm.dsl.messages.Message;

/**
 * What is wrong with a line of a settings file. The line has no effect.
 *
 * @param offset  where, from 0, in UTF-16 units; a byte order mark does not count
 * @param length  in UTF-16 units
 * @param message what is wrong and what to do
 */
public record SettingsProblem(int offset, int length, Message message) {

    /** The code of all of them. */
    public static final String CODE = "wrong-setting";
}
