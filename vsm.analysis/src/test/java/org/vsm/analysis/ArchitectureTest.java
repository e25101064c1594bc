package org.vsm.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The analysis computes: it reads no files, draws nothing, and knows the model in one package only. */
@AnalyzeClasses(packages = "org.vsm.analysis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noInputOrOutput = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.awt..")
            .because("what reads and writes is the command line");

    @ArchTest
    static final ArchRule noLanguageTooling = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.xtext..", "com.google..", "org.antlr..", "org.vsm.cli..");

    @ArchTest
    static final ArchRule modelOnlyWhereItIsRead = noClasses().that().resideOutsideOfPackage("org.vsm.analysis.reading..")
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.dsl..", "org.eclipse.emf..");

    @ArchTest
    static final ArchRule flowsKnowNoFigures = noClasses().that().resideInAnyPackage("org.vsm.analysis.flow..", "org.vsm.analysis.time..")
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.analysis.chain..", "org.vsm.analysis.leadtime..",
                    "org.vsm.analysis.figures..", "org.vsm.analysis.reading..");

    @ArchTest
    static final ArchRule packagesDependOneWay = slices().matching("org.vsm.analysis.(*)..").should().beFreeOfCycles();
}
