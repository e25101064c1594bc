package org.vsm.cli.diagram;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Pictures are made of packages that know each other in one direction; the views know nothing of each other. */
@AnalyzeClasses(packages = "org.vsm.cli.diagram", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesKnowEachOtherInOneDirection = slices().matching("org.vsm.cli.diagram.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noMapKnowsOtherViews = noClasses().that().resideInAPackage("..diagram.map..")
            .should().dependOnClassesThat().resideInAnyPackage("..diagram.lanes..", "..diagram.compare..");

    @ArchTest
    static final ArchRule noLanesKnowOtherViews = noClasses().that().resideInAPackage("..diagram.lanes..")
            .should().dependOnClassesThat().resideInAnyPackage("..diagram.map..", "..diagram.compare..");
}
