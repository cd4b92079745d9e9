package vn.dondoc.platform;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Where the database is. A blank URL means the embedded server.
 *
 * @param url JDBC URL of a MariaDB server as the operator wrote it, or blank
 * @param user name of the database account
 * @param password password of the database account
 * @param poolSize greatest number of open connections
 * @param bufferPoolMegabytes memory of the embedded server for data pages, in MB
 * @param dataDirectory folder of the embedded server's files
 */
record DatabaseSettings(
        String url, String user, String password, int poolSize, int bufferPoolMegabytes, Path dataDirectory) {

    static DatabaseSettings from(Environment environment) {
        return new DatabaseSettings(
                environment.getProperty("dondoc.db.url", "").strip(),
                environment.getProperty("dondoc.db.user", ""),
                environment.getProperty("dondoc.db.password", ""),
                environment.getProperty("dondoc.db.pool-size", Integer.class, 20),
                environment.getProperty("dondoc.db.buffer-pool-mb", Integer.class, 256),
                Path.of(environment.getProperty("dondoc.data-dir", "data"))
                        .toAbsolutePath()
                        .normalize());
    }

    boolean embedded() {
        return !StringUtils.hasText(url);
    }
}
