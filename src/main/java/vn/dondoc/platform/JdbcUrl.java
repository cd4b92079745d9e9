package vn.dondoc.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Completes the operator's JDBC URL with the parameters that the program cannot do without. */
final class JdbcUrl {

    /**
     * useMysqlMetadata: the process engine knows the product as "MySQL". useBulkStmts: bulk statements do not tell how
     * many rows each one met, and optimistic locking needs that number; batches are still sent in one go. tcpKeepAlive:
     * firewalls between the machines drop silent connections.
     */
    private static final Map<String, String> NEEDED = needed();

    private JdbcUrl() {}

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("useMysqlMetadata", "true");
        needed.put("useBulkStmts", "false");
        needed.put("useBulkStmtsForInserts", "false");
        needed.put("tcpKeepAlive", "true");
        return needed;
    }

    /**
     * The same URL with each needed parameter that the operator left out; one that he wrote stays as written, except
     * for useMysqlMetadata, without which nothing starts.
     *
     * @throws StartFailure when it is not a MariaDB URL with a database name
     */
    static String complete(String url) {
        if (!url.startsWith("jdbc:mariadb:") || !url.matches("jdbc:mariadb:.*//[^/?]+/[^/?]+(\\?.*)?")) {
            throw new StartFailure("DONDOC_DB_URL không đúng dạng jdbc:mariadb://máy-chủ:3306/tên-cơ-sở-dữ-liệu;"
                    + " hãy sửa lại rồi khởi động lại.");
        }
        String result = url.replaceAll("(?i)useMysqlMetadata=false", "useMysqlMetadata=true");
        for (Map.Entry<String, String> parameter : NEEDED.entrySet()) {
            if (!result.toLowerCase(Locale.ROOT).contains(parameter.getKey().toLowerCase(Locale.ROOT) + "=")) {
                result += (result.contains("?") ? "&" : "?") + parameter.getKey() + "=" + parameter.getValue();
            }
        }
        return result;
    }

    /** The URL without parameters, which may hold secrets, for messages. */
    static String plain(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
