package org.vsm.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The language knows no figures and no output, and nothing of editors beyond their own package. */
@AnalyzeClasses(packages = "org.vsm.dsl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule editorsStandApart = noClasses().that().resideOutsideOfPackage("org.vsm.dsl.ide..")
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.dsl.ide..", "org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule modelsKnowNoText = noClasses().that().resideInAPackage("org.vsm.dsl.model..")
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.xtext..", "org.antlr..");

    @ArchTest
    static final ArchRule packagesDependOneWay = slices().matching("org.vsm.dsl.(*)..").should().beFreeOfCycles();
}
