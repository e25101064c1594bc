import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.dsl.VsmStandaloneSetup;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.states.EffectiveStates;

/**
 * How long figures take, from a model that has been read to all of its figures. Prints lines of name, seconds, what they are, and
 * last the seconds that it may take; see {@code figures.sh} beside it, which runs it.
 */
public final class FiguresBench {
    private static final Injector INJECTOR = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final int ROUNDS = 6;

    private FiguresBench() {
    }

    /** Runs all of it. */
    public static void main(String[] arguments) throws IOException {
        Flow long100 = FlowReader.read(EffectiveStates.of(stream(steps(10_000, 100, ""), "").getStates().get(0)));
        long start = nanos();
        FlowAnalysis.of(long100);
        print("loops-cold", (nanos() - start) / 1e9, "s all figures of 10,000 steps with 100 loops, first time, at most", 2);
        measure("loops", () -> FlowAnalysis.of(long100), "s the same, warm, at most", 2);
        Flow everywhere = FlowReader.read(EffectiveStates.of(stream(steps(2_000, 1_000, "queue Q# 3 "), "").getStates().get(0)));
        measure("opportunities", () -> FlowAnalysis.of(everywhere),
                "s all figures and opportunities of 2,000 steps and 1,000 loops, a counted buffer at each, warm, at most", 1);
        ValueStream improved = stream(steps(60, 15, ""), improvements());
        measure("contributions", () -> Attributing.of(StateCoalitions.between(improved.getStates().get(0), improved.getStates().get(1)).orElseThrow(),
                Cancellation.NEVER), "s what 12 improvements of 60 steps contribute, exact, warm, at most", 1);
    }

    /** Steps in one sequence; loops reach back by one, a few, many steps, and some to the first one. */
    private static String steps(int steps, int loops, String before) {
        StringBuilder text = new StringBuilder();
        int every = steps / loops;
        for (int i = 0; i < steps; i++) {
            String rework = "";
            if (i % every == every - 1) {
                int loop = i / every;
                int back = new int[] {1, 3 * every / 2, 10 * every, i}[loop % 4];
                rework = " rework " + (1 + loop % 9) * Math.min(1.0, 100.0 / loops) + " % to S" + Math.max(0, i - back);
                text.append(before.replace("#", Integer.toString(i)));
            }
            text.append("step S").append(i).append(" by T { PT ").append(1 + i % 50).append(" min WT ").append(i % 7).append(" h").append(rework).append(" }\n");
        }
        return text.toString();
    }

    /** Twelve, in reach of each other, of all kinds. */
    private static String improvements() {
        StringBuilder text = new StringBuilder("future state F from A {\n");
        for (int i = 0; i < 12; i++) {
            int step = 5 * i;
            String change = switch (i % 4) {
                case 0 -> "change S" + step + " { PT 1 min WT 0 h }";
                case 1 -> "change S" + (step + 2) + " { rework 1 % to S" + step + " }";
                case 2 -> "insert before S" + step + " { step N" + i + " { PT 2 min } } change S" + step + " { WT 5 min }";
                default -> "replace S" + step + " with { step R" + i + " { PT 3 min was S" + step + " } }";
            };
            text.append("improvement I").append(i).append(" { ").append(change).append(" }\n");
        }
        return text.append("}\n").toString();
    }

    private static void measure(String name, Runnable work, String what, double most) {
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = nanos();
            work.run();
            seconds[round] = (nanos() - start) / 1e9;
        }
        double[] warm = Arrays.copyOfRange(seconds, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        print(name, warm[warm.length / 2], what, most);
    }

    /** Of this thread's processor: other work on the machine does not count. */
    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String name, double seconds, String what, double most) {
        System.out.printf(Locale.ROOT, "%s %.3f %s %s%n", name, seconds, what, most);
    }

    private static ValueStream stream(String elements, String states) throws IOException {
        String text = "value stream S { customer C demands 10 per day team T { people 1000 } current state A {\n" + elements + "}\n" + states + "}";
        XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
        Resource resource = resources.createResource(URI.createURI("memory:/bench.vsm"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), resources.getLoadOptions());
        EcoreUtil.resolveAll(resource);
        if (!resource.getErrors().isEmpty()) {
            throw new IllegalStateException(resource.getErrors().toString());
        }
        return (ValueStream) ((Document) resource.getContents().get(0)).getDeclarations().get(0);
    }
}
