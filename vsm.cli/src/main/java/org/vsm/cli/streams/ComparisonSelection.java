package org.vsm.cli.streams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;
import org.vsm.cli.model.LoadedModel;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;

/** The states that a command line asks to be compared. */
public final class ComparisonSelection {

    private final Function<String, LoadedModel> reader;
    private final Map<String, LoadedModel> models = new HashMap<>();
    private final Labels labels;
    private final String stream;

    /**
     * @param reader reads a file; called once for each
     * @param stream name of the stream; null where there should be only one
     */
    public ComparisonSelection(Function<String, LoadedModel> reader, Labels labels, String stream) {
        this.reader = reader;
        this.labels = labels;
        this.stream = stream;
    }

    /**
     * The states of one file, or of several of which the first has the baseline.
     *
     * @param files at least one, each {@code FILE} or {@code FILE#State}
     * @param from  the baseline, a name or {@code FILE#State}; null: what the files say, else the default
     * @param to    likewise; may be empty
     * @throws CommandFailure where a state is not there, or there is nothing to compare it with
     */
    public StatesToCompare of(List<String> files, String from, List<String> to) {
        StateAddress last = StateAddress.ofFile(files.get(files.size() - 1));
        Source source = source(last.file());
        List<State> targets = new ArrayList<>();
        for (String each : to) {
            targets.add(state(StateAddress.ofOption(each), source));
        }
        if (to.isEmpty()) {
            targets.addAll(targets(files, source));
        }
        State baseline = from != null ? state(StateAddress.ofOption(from), source)
                : files.size() > 1 ? baseline(StateAddress.ofFile(files.get(0)))
                : StateDefaults.baseline(targets.get(0), source.visible()).orElseThrow(() -> nothingToCompare(source));
        baseline = seenFrom(targets.get(0), baseline);
        if (targets.contains(baseline)) {
            throw nothingToCompare(source);
        }
        return new StatesToCompare(StreamNames.streamOf(targets.get(0)), baseline, targets);
    }

    /**
     * One state with its baseline; a state that nothing comes before is its own.
     *
     * @param from the baseline, a name or {@code FILE#State}; null: the default
     * @param to   likewise; null: the default
     * @throws CommandFailure where a state is not there
     */
    public StatesToCompare one(String file, String from, String to) {
        Source source = source(file);
        State target = to != null ? state(StateAddress.ofOption(to), source)
                : StateDefaults.target(source.own()).or(() -> StateDefaults.target(source.visible())).orElseThrow(() -> nothingToCompare(source));
        State baseline = from != null ? state(StateAddress.ofOption(from), source)
                : StateDefaults.baseline(target, source.visible()).orElse(target);
        return new StatesToCompare(StreamNames.streamOf(target), seenFrom(target, baseline), List.of(target));
    }

    /** Name of the first state with an improvement that a figure is of; empty where there is none. */
    public Optional<String> stateOf(String figure, String file) {
        return source(file).visible().stream().filter(state -> state.getItems().stream()
                .anyMatch(item -> item instanceof Improvement each && isOf(each.getName(), figure))).map(State::getName).findFirst();
    }

    /** Names may hold dots. */
    private static boolean isOf(String improvement, String figure) {
        return Stream.of("improvements.", "rejected.", "pairs.").anyMatch(list -> figure.startsWith(list + improvement + "."));
    }

    /** A file with the stream that is meant, and the states that it can name. */
    private record Source(String name, List<State> own, List<State> visible) {
    }

    private Source source(String file) {
        LoadedModel model = models.computeIfAbsent(file, reader);
        StreamStates selected = new StreamSelection(labels).one(model, stream);
        return new Source(model.source().name(), selected.states(), StreamNames.statesOf(selected.stream(), model.document()));
    }

    /** The files after the first one, or the only one. */
    private List<State> targets(List<String> files, Source last) {
        List<State> targets = new ArrayList<>();
        for (String file : files.subList(files.size() == 1 ? 0 : 1, files.size())) {
            StateAddress address = StateAddress.ofFile(file);
            Source source = file.equals(files.get(files.size() - 1)) ? last : source(address.file());
            targets.add(address.state() != null ? named(address.state(), source)
                    : StateDefaults.target(source.own()).or(() -> StateDefaults.target(source.visible())).orElseThrow(() -> nothingToCompare(source)));
        }
        return targets;
    }

    private State baseline(StateAddress address) {
        Source source = source(address.file());
        return address.state() != null ? named(address.state(), source)
                : StateDefaults.latest(source.own()).or(() -> source.own().stream().findFirst()).orElseThrow(() -> nothingToCompare(source));
    }

    private State state(StateAddress address, Source source) {
        return named(address.state(), address.file() == null ? source : source(address.file()));
    }

    private State named(String name, Source source) {
        return source.visible().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow(() -> new CommandFailure(
                ExitCode.USAGE, labels.text("state.unknown", name, source.visible().stream().map(State::getName).collect(Collectors.joining(", ")))));
    }

    private CommandFailure nothingToCompare(Source source) {
        return new CommandFailure(ExitCode.USAGE, labels.text("compare.nothing", source.name()));
    }

    /** Files are read one by one; where one imports the other, the state is the one that it imports. */
    private static State seenFrom(State target, State other) {
        Optional<State> imported = target.eResource().getResourceSet().getResources().stream()
                .filter(resource -> resource != other.eResource() && resource.getURI().equals(other.eResource().getURI()))
                .map(resource -> resource.getEObject(other.eResource().getURIFragment(other)))
                .map(State.class::cast).findFirst();
        return imported.orElse(other);
    }
}
