package org.vsm.cli.streams;

/**
 * A state as it is named on the command line: {@code FILE}, {@code FILE#State}, or a bare name.
 *
 * @param file  as typed; null for a bare name
 * @param state null where the file is to choose
 */
record StateAddress(String file, String state) {

    /** Of an argument that is a file. */
    static StateAddress ofFile(String argument) {
        int mark = argument.lastIndexOf('#');
        return mark < 0 ? new StateAddress(argument, null) : new StateAddress(argument.substring(0, mark), argument.substring(mark + 1));
    }

    /** Of an option that is a name, or a state of another file. */
    static StateAddress ofOption(String option) {
        return option.indexOf('#') < 0 ? new StateAddress(null, option) : ofFile(option);
    }
}
