package vn.dondoc.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The accounts of the embedded server: one for the application, one for root, with one generated password that stays
 * in the data folder, readable by its owner only (a backup needs it).
 */
final class MariaDbAccounts {

    private final Path passwordFile;
    private final Path script;
    private final String user;

    MariaDbAccounts(Path folder, String user) {
        this.passwordFile = folder.resolve("mariadb.password");
        this.script = folder.resolve("mariadb.init.sql");
        this.user = user;
    }

    /** The password, generated at the first call. */
    synchronized String password() {
        try {
            if (!Files.exists(passwordFile)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                writePrivately(passwordFile, HexFormat.of().formatHex(random));
            }
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what the server runs before it opens its port: no anonymous and no foreign account, root only with the
     * password, the application's database and account. It runs at every start and so mends what was changed by hand.
     */
    Path writeScript() throws IOException {
        String password = password();
        writePrivately(script, String.join("\n", statements(password)) + "\n");
        return script;
    }

    private List<String> statements(String password) {
        String account = "'" + user + "'@'127.0.0.1'";
        return List.of(
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
                "FLUSH PRIVILEGES;",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';",
                "DROP DATABASE IF EXISTS test;",
                "CREATE DATABASE IF NOT EXISTS " + user + ";",
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + user + ".* TO " + account + ";");
    }

    void forgetScript() {
        try {
            Files.deleteIfExists(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
