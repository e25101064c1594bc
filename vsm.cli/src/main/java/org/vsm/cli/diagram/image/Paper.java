package org.vsm.cli.diagram.image;

import java.util.ArrayList;
import java.util.List;

/** The page that a picture is printed on. */
public enum Paper {

    /** As large as the picture. */
    FIT(0, 0),
    A4(297, 210),
    A3(420, 297),
    A0(1189, 841);

    /** Points in a millimetre. */
    private static final double MILLIMETRE = 72 / 25.4;

    /** Space around the picture on a sheet, in millimetres; printers need some. */
    private static final double MARGIN = 10;

    private final double longSide;
    private final double shortSide;

    Paper(double longSide, double shortSide) {
        this.longSide = longSide;
        this.shortSide = shortSide;
    }

    /**
     * A page with the picture in its middle, as large as it can be there: a sheet lies, or stands where the picture is
     * higher than wide.
     *
     * @param width  of the picture in points
     * @param height of the picture in points
     */
    Page page(double width, double height) {
        if (this == FIT) {
            double scale = Math.min(1, Page.LARGEST / Math.max(width, height));
            return new Page(width * scale, height * scale, 0, 0, scale);
        }
        boolean upright = height > width;
        double pageWidth = (upright ? shortSide : longSide) * MILLIMETRE;
        double pageHeight = (upright ? longSide : shortSide) * MILLIMETRE;
        double margins = 2 * MARGIN * MILLIMETRE;
        double scale = Math.min((pageWidth - margins) / width, (pageHeight - margins) / height);
        return new Page(pageWidth, pageHeight,
                (pageWidth - width * scale) / 2, (pageHeight - height * scale) / 2, scale);
    }

    /** Pages side by side that a picture may be spread over. */
    public static final int MOST_PAGES = 20;

    /** How far pages of one picture overlap, in millimetres: what a neighbour is glued on. */
    private static final double OVERLAP = 8;

    /**
     * Pages with pieces of the picture, row by row from the top, as large as they get on so many pages side by side. Each
     * shows what lies within its margins; what lies at its right and lower edge is on the next page once more. The sheets
     * stand where less of them stays empty than of lying ones.
     *
     * @param width  of the picture in points
     * @param height of the picture in points
     * @param across pages side by side, at least 2
     */
    List<Tile> tiles(double width, double height, int across) {
        List<Tile> lying = tiles(width, height, across, longSide * MILLIMETRE, shortSide * MILLIMETRE);
        List<Tile> standing = tiles(width, height, across, shortSide * MILLIMETRE, longSide * MILLIMETRE);
        return covered(width * height, standing) > covered(width * height, lying) + 1e-9 ? standing : lying;
    }

    /** How much of the sheets a picture takes, as a share of their area. */
    private static double covered(double area, List<Tile> tiles) {
        Page page = tiles.get(0).page();
        return area * page.scale() * page.scale() / (tiles.size() * page.width() * page.height());
    }

    private static List<Tile> tiles(double width, double height, int across, double pageWidth, double pageHeight) {
        double stepX = pageWidth - 2 * margin() - overlap();
        double stepY = pageHeight - 2 * margin() - overlap();
        double scale = (across * stepX + overlap()) / width;
        int rows = (int) Math.max(1, Math.ceil((height * scale - overlap()) / stepY - 1e-9));
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < across; column++) {
                double top = pageHeight - margin() + row * stepY;
                Page page = new Page(pageWidth, pageHeight, margin() - column * stepX, top - height * scale, scale);
                tiles.add(new Tile(page, row, column, rows, across));
            }
        }
        return tiles;
    }

    /** How far pages of one picture overlap, in points. */
    static double overlap() {
        return OVERLAP * MILLIMETRE;
    }

    /**
     * A page with a piece of a picture.
     *
     * @param row    from the top, from 0
     * @param column from the left, from 0
     * @param rows   of pages
     * @param across pages in a row
     */
    record Tile(Page page, int row, int column, int rows, int across) {

        boolean hasRight() {
            return column + 1 < across;
        }

        boolean hasLower() {
            return row + 1 < rows;
        }
    }

    /** Space around the picture on a sheet, in points. */
    static double margin() {
        return MARGIN * MILLIMETRE;
    }

    /**
     * A page and where the picture lies on it, in points.
     *
     * @param width  of the page
     * @param height of the page
     * @param x      of the picture's lower left corner
     * @param y      of the picture's lower left corner
     * @param scale  how many points of the page are a point of the picture
     */
    record Page(double width, double height, double x, double y, double scale) {

        /** The longest side of a page that every PDF reader shows. */
        static final double LARGEST = 14_400;
    }
}
