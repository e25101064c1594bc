package org.vsm.cli.diagram.image;

import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.vsm.cli.diagram.font.PictureFont;

/**
 * How text is set, inherited from element to element.
 *
 * @param font   regular or bold
 * @param size   font size in the picture's unit
 * @param anchor share of the text's width that lies left of its x: 0, 0.5 or 1
 */
record TextStyle(PictureFont font, float size, double anchor) {

    /** What SVG sets where nothing else does. */
    static final TextStyle INITIAL = new TextStyle(PictureFont.REGULAR, 16, 0);

    TextStyle with(StartElement element) {
        String weight = value(element, "font-weight");
        String position = value(element, "text-anchor");
        return new TextStyle(
                weight == null ? font : isBold(weight) ? PictureFont.BOLD : PictureFont.REGULAR,
                (float) number(element, "font-size", size),
                position == null ? anchor : position.equals("middle") ? 0.5 : position.equals("end") ? 1 : 0);
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.equals("700");
    }

    /** The number that an attribute starts with, or the other one where there is none. */
    static double number(StartElement element, String name, double otherwise) {
        String value = value(element, name);
        String number = value == null ? "" : value.replaceFirst("(px)?$", "");
        return number.isEmpty() ? otherwise : Double.parseDouble(number);
    }

    private static String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? null : attribute.getValue().strip();
    }
}
