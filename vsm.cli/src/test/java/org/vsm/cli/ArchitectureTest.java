package org.vsm.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Commands have figures rendered; renderers stand side by side and know neither commands nor servers. */
@AnalyzeClasses(packages = "org.vsm.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesDependOneWay = slices().matching("org.vsm.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule renderersKnowNoCommands = noClasses().that().resideInAnyPackage("org.vsm.cli.text..", "org.vsm.cli.json..",
                    "org.vsm.cli.csv..", "org.vsm.cli.markdown..", "org.vsm.cli.diagram..", "org.vsm.cli.workbook..", "org.vsm.cli.report..")
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.cli.command..", "org.vsm.cli.serve..", "org.vsm.cli.server..");

    @ArchTest
    static final ArchRule linesKnowNoPagesAndPictures = noClasses().that()
            .resideInAnyPackage("org.vsm.cli.text..", "org.vsm.cli.json..", "org.vsm.cli.csv..", "org.vsm.cli.markdown..")
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.cli.diagram..", "org.vsm.cli.workbook..", "org.vsm.cli.report..");

    @ArchTest
    static final ArchRule picturesAndWorkbooksKnowNothingOfEachOther = noClasses().that().resideInAPackage("org.vsm.cli.diagram..")
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.cli.workbook..", "org.vsm.cli.report..", "org.apache.poi..");
}
