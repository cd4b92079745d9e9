package vn.dondoc.platform;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB server that comes with the program: one process, on the loopback address only, with its data in the
 * data folder.
 *
 * <p>The accounts are set from an init file before the server opens its port, so there is no moment with an open root
 * account. A server that outlived a killed program is found by its pid file and stopped first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration START_TIME = Duration.ofSeconds(120);
    private static final Duration STOP_TIME = Duration.ofSeconds(30);
    private static final String USER = "dondoc";
    private static final String VERSION = "11.4.5";

    private final Path folder;
    private final MariaDbBinaries binaries;
    private final MariaDbAccounts accounts;
    private final int bufferPoolMegabytes;
    private final List<String> options;
    private int port;
    private Process process;

    /**
     * @param folder data folder; the server's files go into its subfolder {@code mariadb}
     * @param programs folder in which the unpacked programs are kept
     * @param bufferPoolMegabytes memory for data pages, in MB
     * @param options further options of the server, each as it stands on its command line
     */
    public EmbeddedMariaDb(Path folder, Path programs, int bufferPoolMegabytes, String... options) {
        this.folder = folder.toAbsolutePath().normalize();
        this.binaries =
                new MariaDbBinaries(programs.toAbsolutePath().normalize().resolve("mariadb-" + VERSION));
        this.accounts = new MariaDbAccounts(this.folder, USER);
        this.bufferPoolMegabytes = bufferPoolMegabytes;
        this.options = List.of(options);
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws StartFailure when it does not come up; the line names its log
     */
    public synchronized void start() {
        try {
            Files.createDirectories(temporary());
            binaries.unpack();
            binaries.install(data());
            new OrphanServer(pidFile()).stop(STOP_TIME);
            port = freePort();
            launch();
            awaitReady();
        } catch (IOException | RuntimeException e) {
            close();
            throw new StartFailure(
                    "Không khởi động được cơ sở dữ liệu kèm theo; hãy xem " + log()
                            + ", hoặc đặt DONDOC_DB_URL để dùng máy chủ MariaDB có sẵn.",
                    e);
        } finally {
            accounts.forgetScript();
        }
    }

    private void launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment()
                .put(binaries.libraryVariable(), binaries.libraries().toString());
        builder.directory(data().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = builder.start();
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(binaries.server().getPath());
        command.add("--no-defaults");
        command.add("--console");
        command.add("--basedir=" + binaries.home());
        command.add("--datadir=" + data());
        // in the system's folder another server that starts would take our temporary tables for its own left-overs
        command.add("--tmpdir=" + temporary());
        command.add("--lc-messages-dir=" + binaries.home().resolve("share"));
        command.add("--pid-file=" + pidFile());
        command.add("--init-file=" + accounts.writeScript());
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        command.add("--skip-name-resolve");
        // nothing leaves this machine, and making a certificate would cost each start several seconds
        command.add("--skip-ssl");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_uca1400_vietnamese_as_ci");
        command.add("--transaction-isolation=READ-COMMITTED");
        command.add("--max-allowed-packet=64M");
        command.add("--innodb-buffer-pool-size=" + bufferPoolMegabytes + "M");
        command.add("--innodb-log-file-size=96M");
        command.add("--max-connections=100");
        command.addAll(options);
        if (!isWindows()) {
            // relative to the data folder: an absolute path may exceed the 107 bytes that a socket name can have
            command.add("--socket=mariadb.sock");
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--user=root");
            }
        }
        return command;
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + START_TIME.toNanos();
        SQLException last = null;
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("server ended with code " + process.exitValue());
            }
            try (Connection connection = DriverManager.getConnection(url(), USER, password())) {
                LOG.info("Embedded {} on port {}", connection.getMetaData().getDatabaseProductVersion(), port);
                return;
            } catch (SQLException e) {
                last = e;
                pause();
            }
        }
        throw new IOException("server did not answer in " + START_TIME, last);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static int freePort() throws IOException {
        // port 0 is no choice: the server would not tell which one it took
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** JDBC URL of the application's database; known after the start. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + USER;
    }

    /** The application's account. */
    public String user() {
        return USER;
    }

    /** The generated password of the application's account. */
    public String password() {
        return accounts.password();
    }

    private Path data() {
        return folder.resolve("mariadb");
    }

    private Path temporary() {
        return folder.resolve("mariadb-tmp");
    }

    private Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    private Path log() {
        return folder.resolve("mariadb.log");
    }

    /** Stops the server and waits for it: its data is on disk when this returns. */
    @Override
    public synchronized void close() {
        if (process == null) {
            return;
        }
        process.destroy(); // SIGTERM: an orderly shutdown
        try {
            if (!process.waitFor(STOP_TIME.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "The embedded database did not stop in {}; killing it (it recovers at the next start)",
                        STOP_TIME);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }
}
