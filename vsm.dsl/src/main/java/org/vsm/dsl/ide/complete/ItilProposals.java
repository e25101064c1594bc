package org.vsm.dsl.ide.complete;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.ide.text.OpenFile;

/** The activities of ITIL's service value chain, and its practices, behind the words that ask for one. */
final class ItilProposals implements Proposals {

    private static final List<String> ACTIVITIES = List.of("plan", "improve", "engage", "design and transition", "obtain and build",
            "deliver and support");
    private static final List<String> PRACTICES = List.of(
            "Architecture management", "Availability management", "Business analysis", "Capacity and performance management",
            "Change enablement", "Continual improvement", "Deployment management", "Incident management",
            "Information security management", "Infrastructure and platform management", "IT asset management",
            "Knowledge management", "Measurement and reporting", "Monitoring and event management",
            "Organizational change management", "Portfolio management", "Problem management", "Project management",
            "Relationship management", "Release management", "Risk management", "Service catalogue management",
            "Service configuration management", "Service continuity management", "Service design", "Service desk",
            "Service financial management", "Service level management", "Service request management",
            "Service validation and testing", "Software development and management", "Strategy management",
            "Supplier management", "Workforce and talent management");
    private static final Map<String, List<String>> TERMS = Map.of("activity", ACTIVITIES, "practice", PRACTICES);

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        return TERMS.getOrDefault(caret.previous(), List.of()).stream().map(ItilProposals::item).toList();
    }

    private static CompletionItem item(String term) {
        CompletionItem item = new CompletionItem(Texts.write(term));
        item.setKind(CompletionItemKind.Value);
        item.setDetail("ITIL 4");
        return item;
    }
}
