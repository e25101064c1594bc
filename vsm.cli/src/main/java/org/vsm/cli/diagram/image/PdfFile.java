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
        return of(svg, title, paper, 1);
    }

    /**
     * Prints a picture on several pages.
     *
     * @param across pages side by side that it is spread over; as many rows of them as it needs
     */
    public static byte[] of(String svg, String title, Paper paper, int across) {
        SvgPicture picture = SvgPicture.of(svg);
        if (!(picture.width() > 0 && picture.height() > 0)) {
            throw new IllegalArgumentException("a picture without size");
        }
        try (PDDocument document = new PDDocument()) {
            // PDFBox would take the time for the document's identifier
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title);
            place(document, picture, paint(document, picture), pages(picture, paper, across));
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

    private static List<Paper.Page> pages(SvgPicture picture, Paper paper, int across) {
        double width = picture.width() * POINTS;
        double height = picture.height() * POINTS;
        return across == 1 ? List.of(paper.page(width, height)) : paper.tiles(width, height, across);
    }

    private static void place(PDDocument document, SvgPicture picture, PDFormXObject painted, List<Paper.Page> sheets) throws IOException {
        for (Paper.Page sheet : sheets) {
            PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                if (sheets.size() > 1) {
                    clipToMargins(content, sheet);
                }
                float scale = (float) (POINTS * sheet.scale());
                content.transform(new Matrix(scale, 0, 0, scale, (float) sheet.x(), (float) sheet.y()));
                content.drawForm(painted);
            }
        }
    }

    /** A thin frame shows where to cut. */
    private static void clipToMargins(PDPageContentStream content, Paper.Page sheet) throws IOException {
        float margin = (float) Paper.margin();
        float width = (float) sheet.width() - 2 * margin;
        float height = (float) sheet.height() - 2 * margin;
        content.setLineWidth(0.25f);
        content.addRect(margin, margin, width, height);
        content.stroke();
        content.addRect(margin, margin, width, height);
        content.clip();
    }
}
