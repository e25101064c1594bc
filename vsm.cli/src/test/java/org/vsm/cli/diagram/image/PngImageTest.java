package org.vsm.cli.diagram.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.diagram.font.PictureFont;

class PngImageTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void scaleMultipliesTheSize() throws IOException {
        BufferedImage image = image(svg("<rect x='10' y='10' width='30' height='20' fill='#ff0000'/>"), 2.5);
        assertEquals(500, image.getWidth());
        assertEquals(250, image.getHeight());
        assertEquals(0xFFFF0000, image.getRGB(50, 50));
        assertEquals(WHITE, image.getRGB(5, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "bold"})
    void textIsAsWideAsMeasured(String weight) throws IOException {
        PictureFont font = weight.equals("bold") ? PictureFont.BOLD : PictureFont.REGULAR;
        String text = "|Prüfung genehmigen: 4,5 h|";
        BufferedImage image = image(svg("<text x='5' y='40' font-size='14' font-weight='" + weight + "'"
                + " font-family='DejaVu Serif'>" + text + "</text>"), 4);
        // the bars at both ends stand in the middle of their width
        double bar = font.width("|", 14);
        assertEquals(5 + bar / 2, inkLeft(image) / 4.0, 1.2);
        assertEquals(5 + font.width(text, 14) - bar / 2, inkRight(image) / 4.0, 1.2);
    }

    /** Half a pixel high: half as dark, instead of black or not there at all. */
    @Test
    void whatIsThinnerThanAPixelIsPaler() throws IOException {
        BufferedImage image = image(svg("<path d='M10 10.25 H60 V10.75 H10 Z' fill='#000000'/>"), 1);
        assertEquals(0x80, image.getRGB(30, 10) & 0xFF, 8);
    }

    @Test
    void anchorsAreThoseOfSvg() throws IOException {
        assertEquals(100, inkRight(image(svg("<text x='100' y='40' text-anchor='end'>|||</text>"), 4)) / 4.0, 2.5);
        BufferedImage middle = image(svg("<g text-anchor='middle'><text x='100' y='40'>oooo</text></g>"), 4);
        assertEquals(100, (inkLeft(middle) + inkRight(middle)) / 8.0, 0.5);
    }

    @Test
    void textThatTheFontLacksIsDrawnAtItsAnchor() throws IOException {
        for (String text : new String[] {"日本", "שלום", "مرحبا", "u\u0308u\u0308", "a😀"}) {
            BufferedImage image = image(svg("<text x='190' y='40' text-anchor='end'>" + text + "</text>"), 2);
            assertTrue(inkLeft(image) > 100 && inkLeft(image) < 375, text + ": " + inkLeft(image));
            assertTrue(inkRight(image) < 385, text + ": " + inkRight(image));
        }
    }

    @Test
    void sameBytesWhateverLocaleAndTimeZone() {
        String svg = svg("<text x='10' y='40'>Größe 1.5</text><text x='10' y='60'>שלום 1.5</text>"
                + "<path d='M10 70 L90.5 70' stroke='black' stroke-dasharray='4 3'/>");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = PngImage.of(svg, 1.5);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, PngImage.of(svg, 1.5));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void titlesAreNotPainted() throws IOException {
        BufferedImage image = image(svg("<title>no</title><g><title>no</title><desc>no</desc></g>"), 1);
        assertEquals(image.getWidth(), inkLeft(image));
    }

    @Test
    void tooManyPixelsAreRefused() {
        PictureTooLargeException e = assertThrows(PictureTooLargeException.class, () -> PngImage.of(svg(""), 1000));
        assertEquals(200_000, e.width());
        assertEquals(100_000, e.height());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "<html/>"})
    void whatIsNoPictureIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PngImage.of(text, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void scalesMustBePositive(double scale) {
        assertThrows(IllegalArgumentException.class, () -> PngImage.of(svg(""), scale));
    }

    static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 200 100'>"
                + content + "</svg>";
    }

    private static BufferedImage image(String svg, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngImage.of(svg, scale)));
    }

    /** The first column that is not all white, or the width. */
    private static int inkLeft(BufferedImage image) {
        return IntStream.range(0, image.getWidth()).filter(x -> hasInk(image, x)).findFirst().orElse(image.getWidth());
    }

    private static int inkRight(BufferedImage image) {
        return IntStream.range(0, image.getWidth()).filter(x -> hasInk(image, x)).max().orElse(-1);
    }

    private static boolean hasInk(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight()).anyMatch(y -> image.getRGB(x, y) != WHITE);
    }
}
