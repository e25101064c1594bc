package org.vsm.cli.report.chart;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as SVG for a page that holds other SVG too. */
final class ChartSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartSvg() {
    }

    /**
     * The SVG element.
     *
     * @param name  of the chart, unique in the page: whatever it defines begins with it
     * @param title what it shows, for those who do not see it
     */
    static String of(Chart<?, ?> chart, String name, String title) {
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
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + chart.getWidth() + " " + chart.getHeight());
        root.setAttribute("width", Integer.toString(chart.getWidth()));
        root.setAttribute("height", Integer.toString(chart.getHeight()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", title);
        return written(graphics, root, name);
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
            graphics.stream(root, out, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException(e);
        }
        // The one name that Batik does not let be chosen.
        String svg = out.toString();
        return svg.substring(svg.indexOf("<svg")).replace("\"genericDefs\"", "\"" + name + "defs\"");
    }
}
