package vn.dondoc;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped classes and their sources, for tests of the structure. */
final class MainClasses {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Has its source among the shipped ones: a path of compiled classes may hold tests as well. */
    static final DescribedPredicate<JavaClass> SHIPPED =
            DescribedPredicate.describe("are shipped", MainClasses::isShipped);

    private static final JavaClasses ALL =
            new ClassFileImporter().importPackages("vn.dondoc").that(SHIPPED);

    private MainClasses() {}

    static JavaClasses all() {
        return ALL;
    }

    /** Every Java source file that is shipped. */
    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShipped(JavaClass type) {
        String topLevel = type.getName().replaceFirst("\\$.*", "").replace('.', '/');
        return Files.exists(SOURCES.resolve(topLevel + ".java"));
    }
}
