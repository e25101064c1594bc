package org.vsm.cli.workbook.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Tells people who type what does not fit what is expected instead. */
final class Validations {
    private static final String FIRST_DAY = "36526";
    private static final String LAST_DAY = "73050";

    private static final Set<Rule> LISTS = EnumSet.of(Rule.VALUE, Rule.STATUS, Rule.TIME_UNIT, Rule.KNOWN);

    private final Map<Rule, SortedMap<Integer, List<CellRangeAddress>>> cells = new EnumMap<>(Rule.class);

    /** Adds a cell; cells below each other become one block. */
    void add(Rule rule, int row, int column) {
        if (rule == Rule.FREE) {
            return;
        }
        List<CellRangeAddress> blocks = cells.computeIfAbsent(rule, unknown -> new TreeMap<>())
                .computeIfAbsent(column, unknown -> new ArrayList<>());
        CellRangeAddress last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null && last.getLastRow() == row - 1) {
            last.setLastRow(row);
        } else {
            blocks.add(new CellRangeAddress(row, row, column, column));
        }
    }

    /** Writes the rules of all cells. */
    void writeTo(XSSFSheet sheet, Words words) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        cells.forEach((rule, columns) -> {
            CellRangeAddressList where = new CellRangeAddressList();
            columns.values().forEach(blocks -> blocks.forEach(where::addCellRangeAddress));
            DataValidation validation = helper.createValidation(constraint(helper, rule, words), where);
            validation.setShowErrorBox(true);
            validation.createErrorBox(words.text("rule.title"), words.text("rule." + rule.name()));
            validation.setEmptyCellAllowed(true);
            // in this file format the flag means the opposite of its name
            validation.setSuppressDropDownArrow(LISTS.contains(rule));
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
            case TIME_UNIT -> helper.createExplicitListConstraint(words.text("units.all").split("\\|"));
            case KNOWN -> helper.createExplicitListConstraint(words.text("known.all").split("\\|"));
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            default -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        };
    }
}
