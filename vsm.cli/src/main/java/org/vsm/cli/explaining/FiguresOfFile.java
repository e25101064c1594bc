package org.vsm.cli.explaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.Labels;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.streams.StreamAnalysis;
import org.vsm.cli.streams.StreamPlanning;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/** All figures of a file that can be explained. Those of one state come first: the others take longer, and are made only where they are asked for. */
public final class FiguresOfFile {

    private static final Settings FEW = Settings.USUAL.withUnits(100).withReplications(2);

    private final String file;
    private final Asked asked;
    private final Labels labels;
    private final Function<String, LoadedModel> reader;
    private final Function<Object, WrittenAt> writtenAt;
    private final Map<String, LoadedModel> models = new HashMap<>();
    private final Supplier<FiguresOfState> ofState = once(this::ofState);
    private final List<Supplier<? extends ExplainableFigures>> sources = List.of(ofState, once(this::ofComparison), once(this::ofRegister));

    /**
     * What somebody asks for; all but the day may be null.
     *
     * @param figure its path: an improvement is looked at in the state that it is part of, unless another one is named
     * @param state  that figures are of, and that is compared
     * @param from   what it is compared with
     * @param on     the day that ages are counted to
     */
    public record Asked(String figure, String stream, String state, String from, LocalDate on) {
    }

    /** @param reader reads a file; called once for each */
    public FiguresOfFile(String file, Asked asked, Labels labels, Function<String, LoadedModel> reader, Function<Object, WrittenAt> writtenAt) {
        this.file = file;
        this.asked = asked;
        this.labels = labels;
        this.reader = reader;
        this.writtenAt = writtenAt;
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        AtomicReference<T> made = new AtomicReference<>();
        return () -> made.updateAndGet(known -> known == null ? source.get() : known);
    }

    /** A file, read once. */
    public LoadedModel model(String name) {
        return models.computeIfAbsent(name, reader);
    }

    private FiguresOfState ofState() {
        return new FiguresOfState(oneState(), writtenAt);
    }

    private ExplainableFigures ofComparison() {
        ComparisonSelection selection = new ComparisonSelection(this::model, labels, asked.stream());
        String later = asked.state() == null && asked.figure() != null ? selection.stateOf(asked.figure(), file).orElse(null) : asked.state();
        return new FiguresOfComparison(selection.one(file, asked.from(), later), writtenAt);
    }

    private ExplainableFigures ofRegister() {
        StreamStates selected = new StreamSelection(labels).one(model(file), asked.stream());
        PlannedStream plan = StreamPlanning.of(model(file), selected, asked.on());
        return new FiguresOfRegister(plan, asked.state(), plan.current() != null ? plan.current() : StreamAnalysis.of(oneState()), writtenAt);
    }

    /** Those among which a figure is, as people type it; empty where it is nowhere. */
    public Optional<ExplainableFigures> with(String figure) {
        return sources.stream().<ExplainableFigures>map(Supplier::get).filter(each -> each.find(figure).isPresent()).findFirst();
    }

    /**
     * Those of a simulation.
     *
     * @throws org.vsm.analysis.NoFiguresException where the state cannot be simulated
     */
    public FiguresOfSimulation simulated(AskedSimulation simulation, Execution execution) {
        return FiguresOfSimulation.of(simulation, execution, writtenAt);
    }

    /** Whether a simulation of the state as it is tells a figure: one of a few units, which has the same. */
    public boolean isOfPlainSimulation(String figure, AskedSimulation simulation) {
        AskedSimulation plain = AskedSimulation.of(simulation.state(), false, FEW);
        return Stream.of(plain, plain.withCapacity(true)).anyMatch(each -> simulated(each, Execution.QUIET).find(figure).isPresent());
    }

    /** The state that is meant. */
    public State oneState() {
        return new StreamSelection(labels).oneState(model(file), asked.stream(), asked.state());
    }

    /** The calendar of the stream. */
    public WorkingCalendar calendar() {
        return FlowReader.read(EffectiveStates.of(oneState())).calendar();
    }

    /** How the paths of simulated figures are made: those of a few units, which have the same. */
    public List<String> patternsOf(AskedSimulation simulation) {
        AskedSimulation few = simulation.with(FEW);
        Set<String> patterns = new LinkedHashSet<>(simulated(few.withCapacity(false), Execution.QUIET).patterns());
        try {
            patterns.addAll(simulated(few.withCapacity(true), Execution.QUIET).patterns());
        } catch (NoFiguresException withoutDemand) {
            return List.copyOf(patterns);
        }
        return List.copyOf(patterns);
    }

    /** The path of a figure of the whole state by what people call it, in any language; empty where none is called so, or several. */
    public Optional<String> called(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        List<String> found = Stream.of(Locale.ENGLISH, Locale.GERMAN).map(language -> new FigureWords(Wording.in(language), null, null))
                .flatMap(words -> wholeState().stream().filter(path -> words.label(path).toLowerCase(Locale.ROOT).equals(wanted))).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All paths but those of simulations. */
    public List<String> paths() {
        return sources.stream().flatMap(source -> source.get().paths().stream()).toList();
    }

    /** Figures of the whole state. */
    public List<String> wholeState() {
        return ofState.get().figures();
    }

    /** How the paths of all others are made, with a word in capitals for each name; types of work by one example. */
    public List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        sources.forEach(source -> patterns.addAll(source.get().patterns()));
        if (patterns.removeIf(pattern -> pattern.startsWith("types.TYPE."))) {
            patterns.add("types.TYPE.leadTime");
        }
        return patterns;
    }
}
