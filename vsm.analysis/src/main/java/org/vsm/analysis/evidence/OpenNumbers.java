package org.vsm.analysis.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vsm.analysis.evidence.OpenNumber.Certainty;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.time.TimeEstimate;

/** What is left to be asked or measured in a state. */
public final class OpenNumbers {

    private final LeadTimeParts parts;

    private OpenNumbers(LeadTimeParts parts) {
        this.parts = parts;
    }

    /**
     * The numbers that nobody measured, in the order of the text. A fixed grid without a source ({@code every 2 weeks}) is
     * a rule of the house, and not among them.
     *
     * @throws org.vsm.analysis.NoFiguresException where the flow cannot be solved
     */
    public static List<OpenNumber> of(Flow flow) {
        OpenNumbers open = new OpenNumbers(LeadTimeParts.of(flow));
        return new Inputs(flow).all().stream().flatMap(open::question).toList();
    }

    private Stream<OpenNumber> question(Input input) {
        return certainty(input).map(each -> new OpenNumber(input, each, parts.seconds(input))).stream();
    }

    private static Optional<Certainty> certainty(Input input) {
        if (!input.known()) {
            return Optional.of(Certainty.UNKNOWN);
        }
        if (input.source().kind() == Provenance.Kind.MEASURED) {
            return Optional.empty();
        }
        if (input.source().kind() == Provenance.Kind.ESTIMATED) {
            return Optional.of(Certainty.ESTIMATED);
        }
        if (input.time() instanceof TimeEstimate.Periodic) {
            return Optional.empty();
        }
        return Optional.of(input.time() != null && input.time().isDistribution() ? Certainty.ESTIMATED : Certainty.UNSTATED);
    }
}
