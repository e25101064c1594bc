package org.vsm.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelFolder;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Severity;
import org.vsm.cli.text.DiagnosticsText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One thing that {@code vsm} does. It declares its options as fields; their words stand in the help bundles under
 * {@code vsm.<verb>.<option>}. The parser is told of them by calls: it would take twice the time to read annotations.
 */
abstract class Verb implements Callable<Integer> {

    /** The surroundings, in the language that was asked for. */
    protected final Io io;

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    Verb(Io io) {
        this.io = io;
        CommonOptions.addTo(spec);
    }

    /** What the command-line parser knows of this verb. */
    final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Integer call() {
        return run().code();
    }

    /** @throws CommandFailure where it cannot go on */
    protected abstract ExitCode run();

    /** One file or more, each a String. */
    protected final PositionalParamSpec files() {
        PositionalParamSpec files = PositionalParamSpec.builder().paramLabel("FILE").descriptionKey("file")
                .arity("1..*").required(true).type(List.class).auxiliaryTypes(String.class).build();
        spec.addPositional(files);
        return files;
    }

    /**
     * The files that such arguments name; a folder stands for all models in it and its folders.
     *
     * @throws CommandFailure where a folder holds no model
     */
    protected final List<String> named(PositionalParamSpec files) {
        Set<Path> met = new HashSet<>();
        return files.<List<String>>getValue().stream().flatMap(this::named).filter(each -> met.add(io.resolve(each).normalize())).toList();
    }

    /** The same for one argument. */
    protected final Stream<String> named(String file) {
        Path path = io.resolve(file);
        if (!Files.isDirectory(path)) {
            return Stream.of(file);
        }
        List<Path> models = new ModelFolder(path).files();
        if (models.isEmpty()) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("folder.empty", file));
        }
        return models.stream().map(io::display);
    }

    /** So many arguments, each a String. */
    protected final PositionalParamSpec arguments(String label, String arity) {
        PositionalParamSpec arguments = PositionalParamSpec.builder().paramLabel(label).descriptionKey(label.toLowerCase(Locale.ROOT))
                .index("0..*").arity(arity).required(true).type(List.class).auxiliaryTypes(String.class).build();
        spec.addPositional(arguments);
        return arguments;
    }

    /** Exactly one argument. */
    protected final PositionalParamSpec argument(int index, String label) {
        PositionalParamSpec argument = PositionalParamSpec.builder().paramLabel(label).descriptionKey(label.toLowerCase())
                .index(Integer.toString(index)).arity("1").required(true).type(String.class).build();
        spec.addPositional(argument);
        return argument;
    }

    /** One argument, or none: null then. */
    protected final PositionalParamSpec optionalArgument(int index, String label) {
        PositionalParamSpec argument = PositionalParamSpec.builder().paramLabel(label).descriptionKey(label.toLowerCase(Locale.ROOT))
                .index(Integer.toString(index)).arity("0..1").type(String.class).build();
        spec.addPositional(argument);
        return argument;
    }

    /** Exactly one of some values. */
    protected final <E extends Enum<E>> PositionalParamSpec oneOfArgument(String name, Class<E> values) {
        PositionalParamSpec argument = PositionalParamSpec.builder().paramLabel(choices(values)).descriptionKey(name)
                .index("0").arity("1").required(true).type(values).build();
        spec.addPositional(argument);
        return argument;
    }

    /** An option that is there or not. */
    protected final OptionSpec flag(String name) {
        return add(OptionSpec.builder(name).descriptionKey(name.substring(2)).type(boolean.class).defaultValue("false"));
    }

    /** An option with a value; null where it is not given. */
    protected final OptionSpec option(String name, String label) {
        return add(OptionSpec.builder(name).descriptionKey(name.substring(2)).paramLabel(label).type(String.class));
    }

    /** An option with a value that must be given. */
    protected final OptionSpec requiredOption(String name, String label) {
        return add(OptionSpec.builder(name).descriptionKey(name.substring(2)).paramLabel(label).type(String.class).required(true));
    }

    /** An option with a value that may be given several times; an empty list where it is not. */
    protected final OptionSpec options(String name, String label) {
        return add(OptionSpec.builder(name).descriptionKey(name.substring(2)).paramLabel(label).type(List.class).auxiliaryTypes(String.class)
                .initialValue(List.of()));
    }

    /** The file that a result is written to, or {@code -}. */
    protected final OptionSpec output(boolean required) {
        return add(OptionSpec.builder("-o", "--output").descriptionKey("output").paramLabel("OUT").type(String.class)
                .required(required));
    }

    /** An option with a number. */
    protected final OptionSpec number(String name, String label, double otherwise) {
        return add(OptionSpec.builder(name).descriptionKey(name.substring(2)).paramLabel(label).type(double.class)
                .defaultValue(Double.toString(otherwise)));
    }

    /** An option with a whole number. */
    protected final OptionSpec whole(String name, String label, long otherwise) {
        return add(OptionSpec.builder(name).descriptionKey(name.substring(2)).paramLabel(label).type(long.class)
                .defaultValue(Long.toString(otherwise)));
    }

    /** An option with one of some values, the first unless it is given. */
    protected final <E extends Enum<E>> OptionSpec choice(String name, Class<E> values) {
        return add(oneOf(name, values).defaultValue(values.getEnumConstants()[0].toString()));
    }

    /** An option with one of some values; null where it is not given. */
    protected final <E extends Enum<E>> OptionSpec choiceOrNull(String name, Class<E> values) {
        return add(oneOf(name, values));
    }

    private static <E extends Enum<E>> String choices(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
    }

    private static <E extends Enum<E>> OptionSpec.Builder oneOf(String name, Class<E> values) {
        return OptionSpec.builder(name).descriptionKey(name.substring(2)).paramLabel(choices(values)).type(values);
    }

    private OptionSpec add(OptionSpec.Builder builder) {
        OptionSpec option = builder.build();
        spec.addOption(option);
        return option;
    }

    /**
     * Reads a model that a result shall be made of. Warnings are counted on standard error, not shown.
     *
     * @param file as typed
     * @throws CommandFailure where it cannot be read, or has errors: these are printed
     */
    protected final LoadedModel soundModel(String file) {
        LoadedModel model = new ModelReader(io).read(file);
        if (model.hasErrors()) {
            DiagnosticsText.toErr(io).printErrors(model);
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("model.errors", model.source().name()));
        }
        long warnings = model.diagnostics().stream().filter(diagnostic -> diagnostic.severity() == Severity.WARNING).count();
        if (warnings > 0) {
            io.err().println(io.labels().text("model.warnings", model.source().name(), warnings));
        }
        return model;
    }
}
