package org.vsm.dsl.ide.hint;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.facts.Times;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.UnknownTime;
import org.vsm.dsl.model.VsmPackage;

/** Behind a count the time that units wait, behind a range or a distribution its mean. */
@Singleton
public class Hints {

    private final Times times;
    private final Messages messages;
    private final Map<String, String> last = new ConcurrentHashMap<>();

    @Inject
    Hints(Times times, Messages messages) {
        this.times = times;
        this.messages = messages;
    }

    /** The hints of a part of a file. */
    public List<InlayHint> of(OpenFile file, Range range) {
        ITextRegion wanted = file.text().getTextRegion(range);
        List<InlayHint> hints = new ArrayList<>();
        for (TreeIterator<EObject> all = file.document().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Estimate estimate && estimate.getValue() != null) {
                mean(estimate, file, wanted).ifPresent(hints::add);
            } else if (each instanceof Buffer buffer && buffer.getCount() != null) {
                count(buffer, file, wanted).ifPresent(hints::add);
            }
        }
        return hints;
    }

    private Optional<InlayHint> mean(Estimate estimate, OpenFile file, ITextRegion wanted) {
        if (estimate.getValue() instanceof Duration || estimate.getValue() instanceof UnknownTime) {
            return Optional.empty();
        }
        ITextRegion region = NodeModelUtils.findActualNodeFor(estimate.getValue()).getTextRegion();
        return wanted.contains(region) ? times.mean(estimate.getValue()).map(mean -> hint("editor.hint.mean", mean, region, file)) : Optional.empty();
    }

    private Optional<InlayHint> count(Buffer buffer, OpenFile file, ITextRegion wanted) {
        List<ITextRegion> regions = OpenFile.regions(buffer, VsmPackage.Literals.BUFFER__COUNT);
        State state = EcoreUtil2.getContainerOfType(buffer, State.class);
        if (regions.isEmpty() || state == null || !wanted.contains(regions.get(0))) {
            return Optional.empty();
        }
        return wait(buffer, state, file).map(wait -> hint("editor.hint.count", wait, regions.get(0), file));
    }

    /** While the text has mistakes, the last wait of the same count stays. */
    private Optional<String> wait(Buffer buffer, State state, OpenFile file) {
        String key = file.uri() + "#" + state.getName() + " " + buffer.getName() + " " + buffer.getCount();
        if (!file.isSound()) {
            return Optional.ofNullable(last.get(key));
        }
        Optional<String> wait = times.wait(buffer, state, file.cancelled());
        wait.ifPresent(each -> last.put(key, each));
        return wait;
    }

    private InlayHint hint(String key, String text, ITextRegion behind, OpenFile file) {
        InlayHint hint = new InlayHint(file.text().getPosition(behind.getOffset() + behind.getLength()), Either.forLeft(messages.text(key, text)));
        hint.setPaddingLeft(true);
        return hint;
    }
}
