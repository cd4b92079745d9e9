package vn.dondoc.platform;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB's shell script that makes an empty database. It cannot take a path with a space in it, so it is given short
 * links instead.
 */
final class InstallScript {

    private static final Logger LOG = LoggerFactory.getLogger(InstallScript.class);

    private final Path home;
    private final String libraryVariable;

    InstallScript(Path home, String libraryVariable) {
        this.home = home;
        this.libraryVariable = libraryVariable;
    }

    /** Fills the given empty folder. */
    void run(Path data) throws IOException {
        Path links = Files.createTempDirectory("dondoc");
        try {
            Path base = Files.createSymbolicLink(links.resolve("base"), home);
            Path target = Files.createSymbolicLink(links.resolve("data"), data);
            run(base, target);
        } finally {
            Files.deleteIfExists(links.resolve("base"));
            Files.deleteIfExists(links.resolve("data"));
            FileSystemUtils.deleteRecursively(links);
        }
    }

    private void run(Path base, Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                base.resolve("scripts").resolve("mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + base,
                "--datadir=" + data);
        builder.environment().put(libraryVariable, base.resolve("libs").toString());
        builder.directory(base.toFile());
        builder.redirectErrorStream(true);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        LOG.debug("{}", output);
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("mariadb-install-db ended with code " + code + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new InterruptedIOException();
        }
    }
}
