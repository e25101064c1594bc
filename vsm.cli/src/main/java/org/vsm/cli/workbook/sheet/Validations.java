package org.vsm.cli.workbook.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Tells people who type what does not fit what is expected instead. */
final class Validations {
    private static final String FIRST_DAY = "36526";
    private static final String LAST_DAY = "73050";

    private final Map<Rule, CellRangeAddressList> cells = new EnumMap<>(Rule.class);

    /** Adds a cell. */
    void add(Rule rule, int row, int column) {
        if (rule == Rule.FREE) {
            return;
        }
        CellRangeAddressList all = cells.computeIfAbsent(rule, unknown -> new CellRangeAddressList());
        int last = all.countRanges() - 1;
        if (last >= 0 && all.getCellRangeAddress(last).getLastRow() == row - 1
                && all.getCellRangeAddress(last).getFirstColumn() == column && all.getCellRangeAddress(last).getLastColumn() == column) {
            all.getCellRangeAddress(last).setLastRow(row);
        } else {
            all.addCellRangeAddress(row, column, row, column);
        }
    }

    /** Writes the rules of all cells. */
    void writeTo(XSSFSheet sheet, Words words) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        cells.forEach((rule, where) -> {
            DataValidation validation = helper.createValidation(constraint(helper, rule, words), where);
            validation.setShowErrorBox(true);
            validation.createErrorBox(words.text("rule.title"), words.text("rule." + rule.name()));
            validation.setEmptyCellAllowed(true);
            // in this file format the flag means the opposite of its name
            validation.setSuppressDropDownArrow(rule == Rule.VALUE || rule == Rule.STATUS);
            sheet.addValidationData(validation);
        });
    }

    private static DataValidationConstraint constraint(XSSFDataValidationHelper helper, Rule rule, Words words) {
        return switch (rule) {
            case SHARE -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "1");
            case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case AT_LEAST_ONE -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "1", null);
            case HOURS -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "24");
            case DAYS -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "7");
            case VALUE -> helper.createExplicitListConstraint(words.text("value.all").split("\\|"));
            case STATUS -> helper.createExplicitListConstraint(words.text("status.all").split("\\|"));
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            default -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        };
    }
}
