package id.gemet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

class ModularityTest {

    /** Record linkage is a library beside the modules: any may use it, and the last test says what it may use. */
    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        ApplicationModules.of(GemetApplication.class, resideInAPackage("id.gemet.linkage.."))
                .verify();
    }

    /** A type either decides or coordinates. Only coordinating types know Spring. */
    @Test
    void decidingTypesDoNotKnowSpring() {
        var production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.gemet");

        noClasses()
                .that()
                .areNotMetaAnnotatedWith(Component.class)
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .resideOutsideOfPackages("id.gemet", "id.gemet.cli", "id.gemet.access", "..web..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(production);
    }

    /** Files of people would lie there in the clear; the command line writes beside the file it is asked for. */
    @Test
    void noModuleWritesTemporaryFiles() {
        var production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.gemet");

        noClasses()
                .that()
                .resideOutsideOfPackages("id.gemet.cli", "id.gemet.database", "id.gemet.examples", "id.gemet.linkage..")
                .should()
                .callMethodWhere(target(nameMatching("createTemp.*")))
                .check(production);
    }

    @Test
    void linkageKnowsNothingButItself() {
        var linkage = new ClassFileImporter().importPackages("id.gemet.linkage");

        noClasses()
                .that()
                .resideInAPackage("id.gemet.linkage..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("java.sql.."))
                        .or(resideInAPackage("id.gemet.registry..")))
                .check(linkage);
    }
}
