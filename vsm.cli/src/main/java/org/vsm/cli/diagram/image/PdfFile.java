package org.vsm.cli.diagram.image;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.vsm.cli.diagram.font.PictureFont;

/** An SVG picture as PDF: lines and areas as vectors, text as text in the embedded picture font. */
public final class PdfFile {

    /** Points for a pixel of the picture. */
    private static final double POINTS = 72.0 / 96;

    private PdfFile() {
    }

    /**
     * Prints a picture on one page.
     *
     * @param svg   the picture, see the package for what it may hold
     * @param title the document's title, shown by PDF readers
     * @return the bytes of the PDF file, without date, the same for the same picture on the same JVM
     * @throws IllegalArgumentException if it is no SVG picture
     */
    public static byte[] of(String svg, String title, Paper paper) {
        SvgPicture picture = SvgPicture.of(svg);
        return document(picture, title, document -> onePage(document, picture, paper));
    }

    /**
     * Prints a picture on several pages, with marks that help to put them together.
     *
     * @param across pages side by side that it is spread over, at least 2; as many rows of them as it needs
     * @param label  of each page
     */
    public static byte[] of(String svg, String title, Paper paper, int across, PageLabel label) {
        SvgPicture picture = SvgPicture.of(svg);
        return document(picture, title, document -> manyPages(document, picture, paper.tiles(picture.width() * POINTS, picture.height() * POINTS, across), label));
    }

    /** Fills a document. */
    private interface Content {
        void into(PDDocument document) throws IOException;
    }

    private static byte[] document(SvgPicture picture, String title, Content content) {
        if (!(picture.width() > 0 && picture.height() > 0)) {
            throw new IllegalArgumentException("a picture without size");
        }
        try (PDDocument document = new PDDocument()) {
            // PDFBox would take the time for the document's identifier
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title);
            content.into(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFormXObject paint(PDDocument document, SvgPicture picture) throws IOException {
        PdfBoxGraphics2D graphics =
                new PdfBoxGraphics2D(document, (float) picture.width(), (float) picture.height());
        try (PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            for (PictureFont font : PictureFont.values()) {
                text.registerFont(PaintFonts.of(font).getFontName(),
                        PDType0Font.load(document, new ByteArrayInputStream(font.bytes()), true));
            }
            graphics.setFontTextDrawer(text);
            picture.paint(new TextKeepingOutput(graphics));
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }

    private static void onePage(PDDocument document, SvgPicture picture, Paper paper) throws IOException {
        PDFormXObject painted = paint(document, picture);
        Paper.Page page = paper.page(picture.width() * POINTS, picture.height() * POINTS);
        try (PDPageContentStream content = newPage(document, page)) {
            place(painted, page, content);
        }
    }

    private static void manyPages(PDDocument document, SvgPicture picture, List<Paper.Tile> tiles, PageLabel label) throws IOException {
        PDFormXObject painted = paint(document, picture);
        PDFont font = PDType0Font.load(document, new ByteArrayInputStream(PictureFont.REGULAR.bytes()), true);
        for (int i = 0; i < tiles.size(); i++) {
            Paper.Tile tile = tiles.get(i);
            try (PDPageContentStream content = newPage(document, tile.page())) {
                new TileMarks(content, font).draw(tile, label.of(i + 1, tiles.size(), tile.row() + 1, tile.column() + 1));
                clipToMargins(content, tile.page());
                place(painted, tile.page(), content);
            }
        }
    }

    private static PDPageContentStream newPage(PDDocument document, Paper.Page sheet) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void place(PDFormXObject painted, Paper.Page sheet, PDPageContentStream content) throws IOException {
        float scale = (float) (POINTS * sheet.scale());
        content.transform(new Matrix(scale, 0, 0, scale, (float) sheet.x(), (float) sheet.y()));
        content.drawForm(painted);
    }

    private static void clipToMargins(PDPageContentStream content, Paper.Page sheet) throws IOException {
        float margin = (float) Paper.margin();
        content.addRect(margin, margin, (float) sheet.width() - 2 * margin, (float) sheet.height() - 2 * margin);
        content.clip();
    }
}
