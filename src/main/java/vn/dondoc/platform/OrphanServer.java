package vn.dondoc.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server left behind by a program that was killed. The caller holds the lock of the data folder, so any
 * server that still runs on it belongs to nobody.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);

    private final Path pidFile;

    OrphanServer(Path pidFile) {
        this.pidFile = pidFile;
    }

    /** Stops the server that the pid file names, if it still runs; a pid that another program now has is left alone. */
    void stop(Duration patience) throws IOException {
        Optional<ProcessHandle> server = find();
        if (server.isPresent()) {
            LOG.warn(
                    "Stopping the database server {} that an earlier run left behind",
                    server.get().pid());
            server.get().destroy();
            if (!ended(server.get(), patience)) {
                server.get().destroyForcibly();
                ended(server.get(), patience);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String text = Files.readString(pidFile).strip();
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text)).filter(OrphanServer::isDatabaseServer);
    }

    private static boolean isDatabaseServer(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                .isPresent();
    }

    private static boolean ended(ProcessHandle handle, Duration patience) throws IOException {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | CompletionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
