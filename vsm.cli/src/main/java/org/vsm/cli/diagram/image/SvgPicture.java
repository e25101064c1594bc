package org.vsm.cli.diagram.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** An SVG picture that can be painted. */
final class SvgPicture {

    /** Held, or the setting would go with the logger. What it reports is thrown here. */
    private static final Logger JSVG_LOG = Logger.getLogger("com.github.weisj.jsvg");

    static {
        JSVG_LOG.setLevel(Level.OFF);
    }

    /** A picture of hundreds of steps has many lines; the depth of groups is limited as usual. */
    private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    private final SVGDocument document;

    private SvgPicture(SVGDocument document) {
        this.document = document;
    }

    /**
     * @param svg the text of an SVG document, see the package for what it may hold
     * @throws IllegalArgumentException if it is none
     */
    static SvgPicture of(String svg) {
        SVGDocument document = new SVGLoader().load(() -> reader(svg), null, LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IllegalArgumentException("not an SVG picture: " + svg.substring(0, Math.min(80, svg.length())));
        }
        return new SvgPicture(document);
    }

    private static XMLEventReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new TextPreparation(factory.createXMLEventReader(new StringReader(svg)));
    }

    /** Width in pixels of 1/96 inch. */
    double width() {
        return document.size().width;
    }

    /** Height in pixels of 1/96 inch. */
    double height() {
        return document.size().height;
    }

    void paint(Output output) {
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, null);
    }
}
