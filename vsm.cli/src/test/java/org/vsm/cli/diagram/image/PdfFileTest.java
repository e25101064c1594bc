package org.vsm.cli.diagram.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.diagram.image.PngImageTest.svg;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {

    private static final String PICTURE = svg("<rect x='1' y='1' width='198' height='98' fill='none' stroke='black'/>"
            + "<text x='100' y='30' text-anchor='middle' font-weight='bold'>Prüfen &amp; melden</text>"
            + "<text x='10' y='60'>LT 2,5 d · 85 %</text><text x='10' y='80'>日本</text>");

    @ParameterizedTest
    @CsvSource({"FIT, 150, 75", "A4, 841.89, 595.28", "A3, 1190.55, 841.89", "A0, 3370.39, 2383.94"})
    void pagesAreAsLargeAsAskedFor(Paper paper, float width, float height) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.of(PICTURE, "Mail", paper))) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(width, page.getWidth(), 0.01);
            assertEquals(height, page.getHeight(), 0.01);
            assertEquals("Mail", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void picturesFillTheSheetUpToItsMargins() {
        Paper.Page wide = Paper.A4.page(1000, 100);
        assertEquals(28.35, wide.x(), 0.01);
        assertEquals(785.2, 1000 * wide.scale(), 0.01);
        assertEquals((wide.height() - 100 * wide.scale()) / 2, wide.y(), 1e-9);
        Paper.Page high = Paper.A4.page(100, 1000);
        assertEquals(28.35, high.y(), 0.01);
        assertEquals(297 * 72 / 25.4, high.height(), 0.01);
    }

    @Test
    void picturesAreSpreadOverPages() throws IOException {
        // 198 x 98 pixels on two pages of 277 x 190 mm side by side: 554 mm wide, and so 276 mm high
        byte[] pdf = PdfFile.of(PICTURE, "Mail", Paper.A4, 2, (number, pages, row, column) -> "sheet " + number + "/" + pages + " " + row + "-" + column);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(4, document.getNumberOfPages());
            PDFTextStripper third = new PDFTextStripper();
            third.setStartPage(3);
            third.setEndPage(3);
            assertTrue(third.getText(document).contains("sheet 3/4 2-1"));
        }
    }

    @Test
    void pagesOfOnePictureOverlap() {
        List<Paper.Tile> tiles = Paper.A4.tiles(150, 75, 2);
        assertEquals(4, tiles.size());
        double step = (277 - 8) * 72 / 25.4;
        assertEquals((2 * step + 8 * 72 / 25.4) / 150, tiles.get(0).page().scale(), 1e-9);
        assertEquals(-step, tiles.get(1).page().x() - tiles.get(0).page().x(), 1e-9);
        assertEquals((190 - 8) * 72 / 25.4, tiles.get(2).page().y() - tiles.get(0).page().y(), 1e-9);
        assertEquals(200 * 72 / 25.4, tiles.get(0).page().y() + 75 * tiles.get(0).page().scale(), 1e-9);
        assertTrue(tiles.get(0).hasRight() && tiles.get(0).hasLower());
        assertFalse(tiles.get(3).hasRight() || tiles.get(3).hasLower());
    }

    @Test
    void sheetsStandWhereLessOfThemStaysEmpty() {
        Paper.Page lying = Paper.A4.tiles(546, 200, 2).get(0).page();
        assertTrue(lying.width() > lying.height());
        // fills two standing sheets; of lying ones there would be three rows, the last one nearly empty
        List<Paper.Tile> standing = Paper.A4.tiles(372, 277, 2);
        assertEquals(2, standing.size());
        assertTrue(standing.get(0).page().width() < standing.get(0).page().height());
    }

    @Test
    void hugePicturesShrinkToWhatReadersShow() {
        Paper.Page page = Paper.FIT.page(28_800, 300);
        assertEquals(14_400, page.width(), 1e-9);
        assertEquals(0.5, page.scale(), 1e-12);
    }

    @Test
    void textIsTextInTheEmbeddedFont() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.of(PICTURE, "Mail", Paper.A4))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Prüfen & melden"), text);
            assertTrue(text.contains("LT 2,5 d · 85 %"), text);
            PDResources painted = painted(document).getResources();
            Set<String> fonts = new TreeSet<>();
            for (COSName name : painted.getFontNames()) {
                assertTrue(painted.getFont(name).isEmbedded());
                fonts.add(painted.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertEquals(Set.of("LiberationSans", "LiberationSans-Bold"), fonts);
            assertFalse(painted.getXObjectNames().iterator().hasNext(), "no images");
        }
    }

    @Test
    void showsWhatThePngShows() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.of(svg("<rect width='100' height='100' fill='#ff0000'/>"),
                "Red", Paper.FIT))) {
            var image = new PDFRenderer(document).renderImage(0);
            assertEquals(0xFFFF0000, image.getRGB(20, 20) | 0xFF000000);
            assertEquals(0xFFFFFFFF, image.getRGB(120, 20) | 0xFF000000);
        }
    }

    @Test
    void sameBytesWhateverLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = PdfFile.of(PICTURE, "Mail", Paper.FIT);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, PdfFile.of(PICTURE, "Mail", Paper.FIT));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PdfFile.of("<html/>", "x", Paper.A4));
    }

    private static PDFormXObject painted(PDDocument document) throws IOException {
        PDResources page = document.getPage(0).getResources();
        return (PDFormXObject) page.getXObject(page.getXObjectNames().iterator().next());
    }
}
