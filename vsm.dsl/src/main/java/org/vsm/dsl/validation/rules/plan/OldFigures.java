package org.vsm.dsl.validation.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Measurement;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.Source;
import org.vsm.dsl.model.StatusEntry;
import org.vsm.dsl.model.UnknownTime;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/**
 * Times and counts without a source, in a state observed more than a year before the last day that the file tells of. A
 * check asks no clock, so that the same file says the same on every day.
 */
public final class OldFigures extends TextRule<Observed> {

    public static final String CODE = "old-figures";

    public OldFigures() {
        super(CODE, Observed.class);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(Observed observed, Findings findings) {
        Optional<LocalDate> latest = latestIn((Document) EcoreUtil.getRootContainer(observed));
        if (latest.isEmpty() || !observed.getDate().plusYears(1).isBefore(latest.get())) {
            return;
        }
        List<EObject> figures = withoutSource(observed.eContainer());
        if (!figures.isEmpty()) {
            findings.add(Finding.at(observed).saying(figures.size(), observed.getDate(), latest.get()).because(figures.get(0)));
        }
    }

    /** The last day on which something happened; days on which something is due lie ahead. */
    private static Optional<LocalDate> latestIn(Document document) {
        List<LocalDate> days = new ArrayList<>();
        document.eAllContents().forEachRemaining(each -> days.add(dayOf(each)));
        return days.stream().filter(day -> day != null).max(Comparator.naturalOrder());
    }

    private static LocalDate dayOf(EObject object) {
        if (object instanceof Observed observed) {
            return observed.getDate();
        }
        if (object instanceof Source source) {
            return source.getDate();
        }
        if (object instanceof StatusEntry status) {
            return status.getDate();
        }
        return object instanceof Measurement measurement ? measurement.getDate() : null;
    }

    /** What improvements bring is planned, not observed. */
    private static List<EObject> withoutSource(EObject state) {
        List<EObject> figures = new ArrayList<>();
        for (TreeIterator<EObject> all = state.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Improvement) {
                all.prune();
            } else if (isFigureWithoutSource(each)) {
                figures.add(each);
            }
        }
        return figures;
    }

    private static boolean isFigureWithoutSource(EObject object) {
        if (object instanceof Estimate estimate) {
            return estimate.getSource() == null && !(estimate.getValue() instanceof UnknownTime);
        }
        return object instanceof Buffer buffer && buffer.getCount() != null && buffer.getCountSource() == null;
    }
}
