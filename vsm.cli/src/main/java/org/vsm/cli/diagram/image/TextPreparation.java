package org.vsm.cli.diagram.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/**
 * Reads an SVG picture with its text made ready for painting: whatever font it names, the picture font takes its place,
 * and a line that this font alone cannot show comes as its outline.
 */
final class TextPreparation extends EventReaderDelegate {

    private static final String ROOT = "svg";
    private static final String TEXT = "text";
    private static final String FONT_FAMILY = "font-family";
    private static final Set<String> NOT_FOR_OUTLINES =
            Set.of("x", "y", "text-anchor", "font-size", "font-weight", "space", "textLength", "lengthAdjust");

    private final XMLEventFactory events = XMLEventFactory.newInstance();
    private final Deque<TextStyle> styles = new ArrayDeque<>(List.of(TextStyle.INITIAL));
    private final Deque<XMLEvent> ready = new ArrayDeque<>();

    TextPreparation(XMLEventReader svg) {
        super(svg);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || super.hasNext();
    }

    @Override
    public XMLEvent nextEvent() throws XMLStreamException {
        if (ready.isEmpty()) {
            prepareNext();
        }
        return ready.poll();
    }

    private void prepareNext() throws XMLStreamException {
        XMLEvent event = super.nextEvent();
        if (event.isStartElement()) {
            StartElement element = event.asStartElement();
            TextStyle style = styles.peek().with(element);
            if (element.getName().getLocalPart().equals(TEXT)) {
                prepareText(element, style);
            } else {
                styles.push(style);
                ready.add(copy(element, element.getName(), Set.of()));
            }
        } else {
            if (event.isEndElement()) {
                styles.pop();
            }
            ready.add(event);
        }
    }

    private void prepareText(StartElement text, TextStyle style) throws XMLStreamException {
        List<XMLEvent> content = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        XMLEvent event = super.nextEvent();
        for (int depth = 1; ; event = super.nextEvent()) {
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            if (depth == 0) {
                break;
            }
            content.add(event);
            if (event.isCharacters()) {
                characters.append(event.asCharacters().getData());
            }
        }
        String line = characters.toString().strip();
        if (content.stream().allMatch(XMLEvent::isCharacters) && !line.isEmpty()
                && OutlinedText.isNeeded(line, style.font())) {
            addOutline(text, style, line);
        } else {
            ready.add(copy(text, text.getName(), Set.of()));
            ready.addAll(content);
            ready.add(event);
        }
    }

    private void addOutline(StartElement text, TextStyle style, String line) {
        QName path = new QName(text.getName().getNamespaceURI(), "path");
        String data = OutlinedText.path(line, style.font(), style.size(),
                TextStyle.number(text, "x", 0), TextStyle.number(text, "y", 0), style.anchor());
        StartElement start = copy(text, path, NOT_FOR_OUTLINES);
        List<Attribute> attributes = new ArrayList<>();
        start.getAttributes().forEachRemaining(attributes::add);
        attributes.add(events.createAttribute("d", data));
        ready.add(events.createStartElement(path, attributes.iterator(), start.getNamespaces()));
        ready.add(events.createEndElement(path, text.getNamespaces()));
    }

    private StartElement copy(StartElement element, QName name, Set<String> without) {
        List<Attribute> kept = new ArrayList<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            String local = attribute.getName().getLocalPart();
            if (!local.equals(FONT_FAMILY) && !without.contains(local)) {
                kept.add(attribute);
            }
        }
        if (element.getName().getLocalPart().equals(ROOT)) {
            kept.add(events.createAttribute(FONT_FAMILY, PaintFonts.family()));
        }
        return events.createStartElement(name, kept.iterator(), element.getNamespaces());
    }
}
