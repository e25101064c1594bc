import com.google.inject.Injector;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.states.EffectiveStates;

/**
 * How fast simulations are. Prints lines of name, value and unit; see {@code simulation.sh} beside it, which runs it.
 *
 * <p>An arrival or a departure counts as one event. Times are those of the processor where other work may disturb, and by the
 * clock where several cores count.
 */
public final class SimulationBench {
    private static final Injector INJECTOR = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final int ROUNDS = 5;

    private SimulationBench() {
    }

    /** Runs all of it. */
    public static void main(String[] arguments) throws IOException {
        singleQueue();
        manyUnits();
        thirtySteps();
    }

    /** M/M/1 on one core: the best of some rounds, once the compiler has done its work. */
    private static void singleQueue() throws IOException {
        Flow flow = flow("customer C demands 0.8 per min team T { people 1 }", "step A by T { PT exponential 1 min }");
        Settings settings = Settings.USUAL.withUnits(1_000_000).withReplications(4);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processorNanos();
            CapacitySimulation.of(flow, settings, 0, Execution.QUIET.on(1));
            double seconds = (processorNanos() - start) / 1e9;
            best = Math.max(best, 2.0 * settings.units() * settings.replications() / seconds);
        }
        print("single-queue", best, "events per second and core");
    }

    /** What ten times the units cost in memory: the heap that is in use after each run. */
    private static void manyUnits() throws IOException {
        Flow flow = flow("customer C demands 0.8 per min team T { people 1 }", "step A by T { PT exponential 1 min }");
        for (long units : new long[] {100_000, 10_000_000}) {
            Object result = CapacitySimulation.of(flow, Settings.USUAL.withUnits(units).withReplications(1), 0, Execution.QUIET.on(1));
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            print("heap-" + units, (runtime.totalMemory() - runtime.freeMemory()) / 1e6, "MB in use, " + result.getClass().getSimpleName());
        }
    }

    /** Thirty steps of ten teams, 30 replications of 100,000 units, on all cores. */
    private static void thirtySteps() throws IOException {
        StringBuilder teams = new StringBuilder("customer C demands 0.8 per min ");
        StringBuilder steps = new StringBuilder();
        for (int team = 0; team < 10; team++) {
            teams.append("team T").append(team).append(" { people 3 } ");
        }
        for (int step = 0; step < 30; step++) {
            steps.append("step S").append(step).append(" by T").append(step % 10).append(" { PT exponential 1 min ")
                    .append(step % 7 == 6 ? "rework 5 % to S" + (step - 2) : "").append(" } ");
        }
        long start = System.nanoTime();
        long busy = processorNanos();
        CapacitySimulation.of(flow(teams.toString(), steps.toString()), Settings.USUAL.withUnits(100_000).withReplications(30), Execution.QUIET);
        int cores = Runtime.getRuntime().availableProcessors();
        print("thirty-steps", (System.nanoTime() - start) / 1e9, "seconds on " + cores + " cores");
        print("thirty-steps-busy", (processorNanos() - busy) / 1e9 / cores, "seconds for which each of " + cores + " cores was busy");
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.6g %s%n", name, value, unit);
    }

    private static Flow flow(String declarations, String elements) throws IOException {
        String text = "value stream S { calendar 24 h per day, 7 days per week " + declarations + " current state X { " + elements + " } }";
        XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
        Resource resource = resources.createResource(URI.createURI("memory:/bench.vsm"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), resources.getLoadOptions());
        EcoreUtil.resolveAll(resource);
        ValueStream stream = (ValueStream) ((Document) resource.getContents().get(0)).getDeclarations().get(0);
        return FlowReader.read(EffectiveStates.of(stream.getStates().get(0)));
    }
}
