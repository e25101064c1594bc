package org.vsm.cli.report.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as SVG for a page that holds other SVG too. */
final class ChartSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";

    static {
        // text that is turned stays text
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private ChartSvg() {
    }

    /**
     * The SVG element.
     *
     * @param name  of the chart, unique in the page: whatever it defines begins with it
     * @param title what it shows, for those who do not see it
     */
    static String of(JFreeChart chart, int width, int height, String name, String title) {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return name + super.generateID(prefix);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("width", Integer.toString(width));
        root.setAttribute("height", Integer.toString(height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", title);
        return Palette.inPage(written(graphics, root, name));
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(SVGGraphics2D graphics, Element root, String name) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException(e);
        }
        // The one name that Batik does not let be chosen.
        String svg = out.toString();
        return svg.substring(svg.indexOf("<svg")).replace("\"genericDefs\"", "\"" + name + "defs\"");
    }
}
