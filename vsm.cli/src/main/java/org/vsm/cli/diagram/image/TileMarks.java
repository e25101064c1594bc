package org.vsm.cli.diagram.image;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What helps to put pages together to one picture: where to cut, where to glue, and which page it is. */
record TileMarks(PDPageContentStream content, PDFont font) {

    private static final float TICK = 14;
    private static final float GAP = 3;
    private static final float SIZE = 7;

    /** Draws them into the margins. */
    void draw(Paper.Tile tile, String label) throws IOException {
        float left = (float) Paper.margin();
        float right = (float) (tile.page().width() - Paper.margin());
        float bottom = (float) Paper.margin();
        float top = (float) (tile.page().height() - Paper.margin());
        content.setLineWidth(0.4f);
        for (float x : new float[] {left, right}) {
            upright(x, top, bottom);
        }
        for (float y : new float[] {top, bottom}) {
            level(y, left, right);
        }
        content.setLineDashPattern(new float[] {2, 2}, 0);
        if (tile.hasRight()) {
            upright((float) (right - Paper.overlap()), top, bottom);
        }
        if (tile.hasLower()) {
            level((float) (bottom + Paper.overlap()), left, right);
        }
        content.setLineDashPattern(new float[0], 0);
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(left + 2 * TICK, bottom - GAP - SIZE);
        content.showText(label);
        content.endText();
    }

    private void upright(float x, float top, float bottom) throws IOException {
        line(x, top + GAP, x, top + GAP + TICK);
        line(x, bottom - GAP, x, bottom - GAP - TICK);
    }

    private void level(float y, float left, float right) throws IOException {
        line(left - GAP, y, left - GAP - TICK, y);
        line(right + GAP, y, right + GAP + TICK, y);
    }

    private void line(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }
}
