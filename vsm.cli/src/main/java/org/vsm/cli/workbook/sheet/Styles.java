package org.vsm.cli.workbook.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Look.Role;

/** Makes the styles of a workbook, each once. */
final class Styles {
    private static final String FONT = "Arial";
    private static final byte OPAQUE = (byte) 0xFF;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) Look.PLAIN.size());
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setFont(font(look));
        style.setAlignment(look.indent() > 0 && look.align() == Align.GENERAL ? HorizontalAlignment.LEFT : alignment(look.align()));
        style.setVerticalAlignment(look.role() == Role.HEAD ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        style.setShrinkToFit(!look.wrap() && look.isNumber());
        style.setIndention((short) look.indent());
        style.setQuotePrefixed(look.asText());
        style.setLocked(look.role() != Role.INPUT && look.role() != Role.ENTRY);
        fill(style, look.role());
        borders(style, look.role());
        return style;
    }

    private static HorizontalAlignment alignment(Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTER -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.GENERAL;
        };
    }

    private XSSFFont font(Look look) {
        Palette ink = ink(look.role());
        boolean italic = look.role() == Role.FIXED || look.role() == Role.NOTE || look.role() == Role.ABOUT;
        return fonts.computeIfAbsent(look.size() + "/" + look.bold() + "/" + italic + "/" + ink, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) look.size());
            font.setBold(look.bold());
            font.setItalic(italic);
            font.setColor(color(ink));
            return font;
        });
    }

    private static Palette ink(Role role) {
        return switch (role) {
            case TITLE, SECTION, HEAD, BAND -> Palette.NAVY;
            case INPUT, LEGEND -> Palette.INPUT_INK;
            case NOTE, ABOUT, FIXED, CARD_LABEL -> Palette.GREY;
            default -> Palette.INK;
        };
    }

    private static void fill(XSSFCellStyle style, Role role) {
        Palette fill = switch (role) {
            case HEAD -> Palette.HEAD;
            case INPUT, LEGEND -> Palette.INPUT;
            case BAND -> Palette.BAND;
            case KEY, CARD_LABEL -> Palette.KEY;
            default -> null;
        };
        if (fill != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(fill));
        }
    }

    private static void borders(XSSFCellStyle style, Role role) {
        switch (role) {
            case SECTION -> bottom(style, BorderStyle.MEDIUM, Palette.NAVY);
            case HEAD -> bottom(style, BorderStyle.THIN, Palette.NAVY);
            case INPUT, LEGEND -> box(style, Palette.INPUT_LINE);
            case ENTRY -> box(style, Palette.GREY);
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(Palette.NAVY));
            }
            case PLAIN, FORMULA, FIXED, ABOUT, BAND -> bottom(style, BorderStyle.HAIR, Palette.LINE);
            default -> { }
        }
    }

    private static void bottom(XSSFCellStyle style, BorderStyle line, Palette color) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(color(color));
    }

    /** A frame that tells inputs apart where colours do not print. */
    private static void box(XSSFCellStyle style, Palette line) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(color(line));
        style.setTopBorderColor(color(line));
        style.setLeftBorderColor(color(line));
        style.setRightBorderColor(color(line));
    }

    static XSSFColor color(Palette color) {
        byte[] rgb = color.rgb();
        return new XSSFColor(new byte[] {OPAQUE, rgb[0], rgb[1], rgb[2]}, null);
    }
}
