package org.vsm.cli.serve;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.vsm.cli.Rehearsal;

/** The live page is made of parts that know each other in one direction. */
@AnalyzeClasses(packages = "org.vsm.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule partsKnowEachOtherInOneDirection = slices().matching("org.vsm.cli.serve.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule textsAndFilesKnowNoServer = noClasses().that()
            .resideInAnyPackage("org.vsm.cli.serve.live..", "org.vsm.cli.serve.folder..", "org.vsm.cli.serve.watch..")
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.jetty..", "org.vsm.cli.serve.http..", "org.vsm.cli.serve.socket..");

    /** The rehearsal for the archive of classes plays everything through. */
    @ArchTest
    static final ArchRule nobodyElseServes = noClasses().that().resideOutsideOfPackages("org.vsm.cli.serve..", "org.vsm.cli.command..")
            .and().doNotBelongToAnyOf(Rehearsal.class)
            .should().dependOnClassesThat().resideInAnyPackage("org.vsm.cli.serve..", "org.eclipse.jetty..");
}
