package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.DonDocApplication;

/** The real program in a process of its own: what an operator sees when it cannot start. */
class ProgramStartTest {

    @TempDir
    Path temp;

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertOneLine(start(Map.of("DONDOC_PORT", "" + taken.getLocalPort())), "Cổng " + taken.getLocalPort());
        }
    }

    @Test
    void aSecondInstanceOnTheSameData() throws Exception {
        try (DataDirectory held = DataDirectory.open(temp.resolve("data"))) {
            assertOneLine(start(Map.of()), "Một chương trình Đôn Đốc khác đang dùng thư mục dữ liệu " + held.path());
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        assertOneLine(start(Map.of("DONDOC_DATA_DIR", file + "/data")), "Không ghi được vào thư mục dữ liệu");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws Exception {
        assertOneLine(
                start(Map.of("DONDOC_DB_URL", "jdbc:mariadb://127.0.0.1:" + closedPort() + "/dondoc")),
                "Không kết nối được cơ sở dữ liệu");
    }

    @Test
    void aValueThatIsNoNumber() throws Exception {
        assertOneLine(start(Map.of("DONDOC_DB_POOL_SIZE", "nhiều")), "DONDOC_DB_POOL_SIZE không đọc được");
    }

    private record Outcome(int code, String out, String err) {}

    private static void assertOneLine(Outcome outcome, String expected) {
        assertThat(outcome.err().strip())
                .as(outcome.out())
                .startsWith("Đôn Đốc: ")
                .contains(expected);
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.out()).isBlank();
        assertThat(outcome.code()).isNotZero();
    }

    private Outcome start(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                DonDocApplication.class.getName());
        Map<String, String> all = new HashMap<>(environment);
        all.put("CLASSPATH", System.getProperty("java.class.path"));
        all.putIfAbsent("DONDOC_DATA_DIR", temp.resolve("data").toString());
        all.putIfAbsent("DONDOC_PORT", "" + closedPort());
        builder.environment().putAll(all);
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
