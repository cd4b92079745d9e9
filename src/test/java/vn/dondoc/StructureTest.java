package vn.dondoc;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture, as far as a machine can check it. */
class StructureTest {

    private static final int LONGEST = 400;

    @Test
    void modulesUseEachOtherWithoutCyclesAndThroughTheirPublicSide() {
        ApplicationModules.of(DonDocApplication.class, DescribedPredicate.not(MainClasses.SHIPPED))
                .verify();
    }

    @Test
    void onlyTheWorkflowModuleKnowsTheProcessEngine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void onlyTheScreensKnowVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("vn.dondoc.ui..", "vn.dondoc.security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin.."));
    }

    @Test
    void featuresDoNotKnowWhoUsesThem() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("vn.dondoc.ui..", "vn.dondoc.api..", "vn.dondoc.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.dondoc.ui..", "vn.dondoc.api..", "vn.dondoc.workflow.."));
    }

    @Test
    void timeComesFromTheClockOnly() {
        DescribedPredicate<JavaCall<?>> withoutClock = DescribedPredicate.describe(
                "now() without a Clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
        check(noClasses().should().callMethodWhere(withoutClock));
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        check(noClasses().should().callConstructor(Date.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.platform..")
                .and()
                .doNotHaveSimpleName("EngineClock")
                .should()
                .callMethodWhere(target(owner(DescribedPredicate.describe(
                                "Clock", (JavaClass type) -> type.isEquivalentTo(Clock.class))))
                        .and(target(name("systemDefaultZone"))
                                .or(target(name("systemUTC")))
                                .or(target(name("system"))))));
    }

    @Test
    void nothingPrintsToTheConsoleButTheStart() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.platform..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<Path> silent = new TreeSet<>();
        for (Path source : MainClasses.sources()) {
            if (!Files.exists(source.resolveSibling("package-info.java"))) {
                silent.add(source.getParent());
            }
        }
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    @Test
    void noClassIsTooLongToRead() throws IOException {
        for (Path source : MainClasses.sources()) {
            List<String> lines = Files.readAllLines(source);
            assertThat(lines.size()).as("lines of %s", source).isLessThanOrEqualTo(LONGEST);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MainClasses.all());
    }
}
