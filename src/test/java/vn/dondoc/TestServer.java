package vn.dondoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.platform.EmbeddedMariaDb;

/** The embedded MariaDB of the test run: one server per JVM, thrown away at its end. */
public final class TestServer {

    private static final Path FOLDER =
            Path.of("target", "test-db", Long.toString(ProcessHandle.current().pid()));

    /** The data is thrown away, so nothing need reach the disk for good. */
    private static final String[] HASTE = {
        "--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite"
    };

    private static EmbeddedMariaDb server;

    private TestServer() {}

    /** The running server, started at the first call. */
    public static synchronized EmbeddedMariaDb get() {
        if (server == null) {
            EmbeddedMariaDb starting = new EmbeddedMariaDb(FOLDER, Path.of("target", "test-db"), 128, HASTE);
            starting.start();
            // these run after the contexts are closed; a plain hook would stop the server under them
            SpringApplication.getShutdownHandlers().add(() -> {
                starting.close();
                try {
                    FileSystemUtils.deleteRecursively(FOLDER);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            server = starting;
        }
        return server;
    }
}
