package org.vsm.cli.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** What Excel offers to repair when it opens a workbook, beyond what the schemas of the file format forbid. */
final class RepairPrompt {
    /** Functions that Excel has had since 2007, without a prefix in the file. */
    private static final Set<String> FUNCTIONS = Set.of("ABS", "AND", "AVERAGE", "CONCATENATE", "COUNT", "COUNTA", "EXP", "IF", "INDEX", "ISBLANK", "ISNUMBER",
            "LARGE", "LN", "MAX", "MDETERM", "MIN", "MINVERSE", "MMULT", "N", "NOT", "OR", "POWER", "ROUND", "ROW", "SQRT", "SUM", "SUMIF", "SUMPRODUCT",
            "TRANSPOSE");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\(");
    private static final Pattern WORDS = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern QUOTED_SHEET = Pattern.compile("'(?:[^']|'')*'!");
    private static final Pattern REFERENCE = Pattern.compile("<c:f>([^<]*)</c:f>");
    private static final Pattern POINTS = Pattern.compile("<c:ptCount val=\"(\\d+)\"/>");
    private static final int LONGEST_FORMULA = 8192;
    private static final int LONGEST_WORDS = 255;
    private static final int LONGEST_TEXT = 32767;
    private static final int LONGEST_ERROR = 225;
    private static final double HIGHEST_ROW = 409.5;
    private static final int MOST_ARGUMENTS = 255;
    private static final int DEEPEST = 64;

    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook parsing;
    private final List<String> found = new ArrayList<>();

    private RepairPrompt(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.parsing = XSSFEvaluationWorkbook.create(workbook);
    }

    /** Everything that is wrong, with its place. */
    static List<String> reasons(XSSFWorkbook workbook) throws InvalidFormatException {
        RepairPrompt check = new RepairPrompt(workbook);
        check.names();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            check.sheet(workbook.getSheetAt(i), i);
        }
        for (PackagePart part : workbook.getPackage().getParts()) {
            String name = part.getPartName().getName();
            check.that(!name.matches(".*(vba|externalLink|ctrlProp|activeX|connections|calcChain).*"), name + " does not belong here");
        }
        return check.found;
    }

    private void that(boolean holds, String reason) {
        if (!holds) {
            found.add(reason);
        }
    }

    private void names() {
        Set<String> taken = new HashSet<>();
        for (Name name : workbook.getAllNames()) {
            String text = name.getNameName();
            if (!text.startsWith("_xlnm.")) {
                that(taken.add(text.toLowerCase(Locale.ROOT)), "name twice: " + text);
                that(text.matches("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]{0,254}"), "no name: " + text);
                that(!text.matches("(?i)[A-Z]{1,3}\\d+|R\\d*(C\\d*)?|C\\d*|TRUE|FALSE"), "name like a cell: " + text);
            }
            formula(name.getRefersToFormula(), FormulaType.NAMEDRANGE, Math.max(0, name.getSheetIndex()), "name " + text);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            for (XSSFTable table : workbook.getSheetAt(i).getTables()) {
                that(taken.add(table.getName().toLowerCase(Locale.ROOT)), "table named like another thing: " + table.getName());
                that(table.getName().equals(table.getDisplayName()), "two names: " + table.getName());
            }
        }
    }

    private void sheet(XSSFSheet sheet, int index) {
        String name = sheet.getSheetName();
        that(name.length() <= 31 && !name.matches("(?s).*[\\[\\]*?/:\\\\].*|'.*|.*'"), "sheet name: " + name);
        for (Row row : sheet) {
            that(row.getHeightInPoints() <= HIGHEST_ROW, name + ": row " + (row.getRowNum() + 1) + " is too high");
            for (Cell cell : row) {
                cell((XSSFCell) cell, index);
            }
        }
        for (HeaderFooter text : List.of(sheet.getHeader(), sheet.getFooter())) {
            that((text.getLeft() + text.getCenter() + text.getRight()).length() <= LONGEST_WORDS - 9, name + ": head or foot is too long");
        }
        merged(sheet);
        sheet.getTables().forEach(table -> table(sheet, table));
        sheet.getDataValidations().forEach(rule -> validation(name, rule));
        conditions(sheet, index);
        drawing(sheet, index);
    }

    private void cell(XSSFCell cell, int sheet) {
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        if (cell.getCellType() == CellType.STRING) {
            that(cell.getStringCellValue().length() <= LONGEST_TEXT, place + ": text too long");
        } else if (cell.getCellType() == CellType.NUMERIC) {
            that(Double.isFinite(cell.getNumericCellValue()), place + ": no number");
            that(!DateUtil.isCellDateFormatted(cell) || cell.getNumericCellValue() >= 61 || cell.getNumericCellValue() == 0, place + ": no day");
        } else if (cell.getCellType() == CellType.FORMULA) {
            CTCellFormula written = cell.getCTCell().getF();
            that(written == null || written.getT() != STCellFormulaType.SHARED, place + ": shared");
            formula(cell.getCellFormula(), FormulaType.CELL, sheet, place);
            boolean matrix = cell.getCellFormula().matches("(?s).*\\b(MINVERSE|MMULT|TRANSPOSE)\\(.*");
            that(!matrix || cell.isPartOfArrayFormulaGroup(), place + ": a matrix that fills one cell only");
        }
        format(cell.getCellStyle().getDataFormatString(), place);
    }

    /** At most four parts and two conditions, every quote closed. */
    private void format(String format, String place) {
        String bare = WORDS.matcher(format.replace("\\\"", "")).replaceAll("");
        that(!bare.contains("\""), place + ": quote in " + format);
        that(format.length() <= LONGEST_WORDS && bare.chars().filter(letter -> letter == ';').count() <= 3, place + ": format " + format);
        that(bare.split("\\[[<>=]", -1).length <= 3, place + ": conditions of " + format);
    }

    private void formula(String formula, FormulaType type, int sheet, String place) {
        that(formula.length() <= LONGEST_FORMULA, place + ": formula too long");
        Matcher words = WORDS.matcher(QUOTED_SHEET.matcher(formula).replaceAll(""));
        while (words.find()) {
            that(words.group().length() - 2 <= LONGEST_WORDS, place + ": words too long in a formula");
        }
        String bare = WORDS.matcher(QUOTED_SHEET.matcher(formula).replaceAll("")).replaceAll("");
        Matcher calls = CALL.matcher(bare);
        while (calls.find()) {
            that(FUNCTIONS.contains(calls.group(1)), place + ": function " + calls.group(1));
        }
        nesting(bare, place);
        try {
            FormulaParser.parse(formula, parsing, type, sheet);
        } catch (FormulaParseException e) {
            found.add(place + ": " + e.getMessage());
        }
    }

    private void nesting(String formula, String place) {
        List<Integer> arguments = new ArrayList<>();
        for (int i = 0; i < formula.length(); i++) {
            char letter = formula.charAt(i);
            if (letter == '(') {
                arguments.add(1);
                that(arguments.size() <= DEEPEST, place + ": nested too deep");
            } else if (letter == ')') {
                arguments.remove(arguments.size() - 1);
            } else if (letter == ',' && !arguments.isEmpty()) {
                int count = arguments.get(arguments.size() - 1) + 1;
                arguments.set(arguments.size() - 1, count);
                that(count <= MOST_ARGUMENTS, place + ": too many arguments");
            }
        }
    }

    private void merged(XSSFSheet sheet) {
        List<CellRangeAddress> areas = sheet.getMergedRegions();
        for (int i = 0; i < areas.size(); i++) {
            for (XSSFTable table : sheet.getTables()) {
                CellRangeAddress rows = new CellRangeAddress(table.getStartRowIndex(), table.getEndRowIndex(), table.getStartColIndex(),
                        table.getEndColIndex());
                that(!areas.get(i).intersects(rows), sheet.getSheetName() + ": joined cells in a table " + areas.get(i).formatAsString());
            }
            for (int j = i + 1; j < Math.min(areas.size(), i + 200); j++) {
                that(!areas.get(i).intersects(areas.get(j)), sheet.getSheetName() + ": joined twice " + areas.get(i).formatAsString());
            }
        }
    }

    private void table(XSSFSheet sheet, XSSFTable table) {
        String place = sheet.getSheetName() + ": table " + table.getName();
        that(!sheet.getCTWorksheet().isSetAutoFilter(), place + ": a filter of the sheet as well");
        that(table.getCTTable().getAutoFilter().getRef().equals(table.getCTTable().getRef()), place + ": filter over other cells");
        that(table.getEndRowIndex() > table.getStartRowIndex(), place + ": no rows");
        Set<String> heads = new HashSet<>();
        List<XSSFTableColumn> columns = table.getColumns();
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell head = sheet.getRow(table.getStartRowIndex()).getCell(table.getStartColIndex() + i);
            that(head.getCellType() == CellType.STRING && head.getStringCellValue().equals(columns.get(i).getName()), place + ": head " + head);
            that(heads.add(head.toString().toLowerCase(Locale.ROOT)), place + ": head twice " + head);
            that(!head.toString().isBlank() && !head.toString().matches("(?s).*[\\r\\n].*"), place + ": head " + head);
        }
    }

    private void validation(String sheet, DataValidation rule) {
        if (rule.getValidationConstraint().getValidationType() == ValidationType.LIST) {
            String list = rule.getValidationConstraint().getFormula1();
            that(list.length() - 2 <= LONGEST_WORDS, sheet + ": list too long: " + list);
        }
        that(rule.getErrorBoxTitle().length() <= 32 && rule.getErrorBoxText().length() <= LONGEST_ERROR, sheet + ": message too long");
    }

    private void conditions(XSSFSheet sheet, int index) {
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            ConditionalFormatting formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            for (int j = 0; j < formatting.getNumberOfRules(); j++) {
                String formula = formatting.getRule(j).getFormula1();
                if (formula != null) {
                    formula(formula, FormulaType.CELL, index, sheet.getSheetName() + ": condition");
                }
            }
        }
    }

    private void drawing(XSSFSheet sheet, int index) {
        if (sheet.getDrawingPatriarch() == null) {
            return;
        }
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
            that(anchor.getRow2() > anchor.getRow1() && anchor.getCol2() > anchor.getCol1(), sheet.getSheetName() + ": a drawing without room");
        }
        for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
            String xml = chart.getCTChart().xmlText().replaceAll("<(/?)[a-z0-9]+:", "<$1c:");
            Matcher references = REFERENCE.matcher(xml);
            Matcher points = POINTS.matcher(xml);
            while (references.find()) {
                String reference = references.group(1).replace("&amp;", "&").replace("&lt;", "<");
                formula(reference, FormulaType.CELL, index, sheet.getSheetName() + ": chart");
                CellRangeAddress cells = CellRangeAddress.valueOf(reference.substring(reference.lastIndexOf('!') + 1));
                that(points.find(references.end()) && Integer.parseInt(points.group(1)) == cells.getNumberOfCells(),
                        sheet.getSheetName() + ": points of " + reference);
                that(cells.getLastColumn() < CellReference.convertColStringToIndex("XFD"), reference);
            }
        }
    }
}
