package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temp;

    @Test
    void isCreatedAndCanBeTakenAgainOnceItIsGivenBack() throws IOException {
        Path wanted = temp.resolve("a").resolve("b");
        DataDirectory.open(wanted).close();
        try (DataDirectory again = DataDirectory.open(wanted)) {
            assertThat(again.path()).isDirectory().isAbsolute();
        }
    }

    @Test
    void aSecondHolderIsRefused() throws IOException {
        try (DataDirectory first = DataDirectory.open(temp)) {
            assertThat(first.path()).exists();
            assertThatThrownBy(() -> DataDirectory.open(temp))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Một chương trình Đôn Đốc khác")
                    .hasMessageContaining("DONDOC_DATA_DIR");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Không ghi được")
                .hasMessageContaining("DONDOC_DATA_DIR");
    }
}
