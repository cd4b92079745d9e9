package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.CurrentActor;

class AttachmentServiceTest extends DatabaseTest {

    private static final byte[] TEXT = "Kết quả quý I".getBytes(StandardCharsets.UTF_8);

    @Autowired
    AttachmentService service;

    @Autowired
    Attachments attachments;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsAFileInTheDatabase() {
        Attachment stored = current.callAs("chuyenvien.hctp", () -> service.store("thư/Kết quả.txt", TEXT));
        assertThat(stored.fileName()).isEqualTo("Kết quả.txt");
        assertThat(stored.sha256()).hasSize(64);
        AttachmentContent opened = service.open(agency("stp-angiang"), stored.id());
        assertThat(opened.bytes()).isEqualTo(TEXT);
        assertThat(opened.attachment()).isEqualTo(stored);
        assertThatThrownBy(() -> service.open(agency("stp-kiengiang"), stored.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void noticesThatContentWasChanged() {
        Attachment stored = current.callAs("chuyenvien.hctp", () -> service.store("a.txt", TEXT));
        jdbc.sql("UPDATE attachment SET content = 'other' WHERE id = ?")
                .param(stored.id())
                .update();
        assertThatThrownBy(() -> service.open(agency("stp-angiang"), stored.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hash");
    }

    @Test
    void onlyTheUploaderMayAttachAFile() {
        Attachment stored = current.callAs("chuyenvien.hctp", () -> service.store("a.txt", TEXT));
        assertThat(current.callAs("chuyenvien.hctp", () -> service.own(List.of(stored.id()))))
                .hasSize(1);
        assertThatThrownBy(() -> current.callAs("chuyenvien2.hctp", () -> service.own(List.of(stored.id()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void stopsReadingAtTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }
        };
        assertThatThrownBy(() -> current.callAs("chuyenvien.hctp", () -> {
                    try {
                        return service.store("a.txt", endless);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("20 MB");
        assertThat(read[0]).isLessThanOrEqualTo(service.limit() + 100_000);
    }

    @Test
    void keepsAFileInAFolderByItsHash(@TempDir Path folder) throws Exception {
        AttachmentService inFolder = new AttachmentService(
                attachments, new FileFolder(folder.toString()), current, clock, DataSize.ofMegabytes(1));
        Attachment stored = current.callAs("chuyenvien.hctp", () -> inFolder.store("a.txt", TEXT));
        Attachment again = current.callAs("chuyenvien.hctp", () -> {
            try {
                return inFolder.store("b.txt", new ByteArrayInputStream(TEXT));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(again.sha256()).isEqualTo(stored.sha256());
        long agency = agency("stp-angiang");
        assertThat(folder.resolve(agency + "/" + stored.sha256().substring(0, 2) + "/" + stored.sha256()))
                .hasBinaryContent(TEXT);
        assertThat(inFolder.open(agency, stored.id()).bytes()).isEqualTo(TEXT);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM attachment WHERE content IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anErasedFileLeavesTheFolderOnlyWhenItsRowsAreErasedForGood(@TempDir Path folder) {
        AttachmentService inFolder = new AttachmentService(
                attachments, new FileFolder(folder.toString()), current, clock, DataSize.ofMegabytes(1));
        Attachment one = current.callAs("chuyenvien.hctp", () -> inFolder.store("a.txt", TEXT));
        Attachment same = current.callAs("chuyenvien.hctp", () -> inFolder.store("b.txt", TEXT));
        long agency = agency("stp-angiang");
        transaction.executeWithoutResult(status -> {
            inFolder.erase(agency, List.of(one.id(), same.id()));
            status.setRollbackOnly();
        });
        assertThat(inFolder.open(agency, one.id()).bytes()).isEqualTo(TEXT);

        transaction.executeWithoutResult(status -> inFolder.erase(agency, List.of(one.id())));
        assertThat(inFolder.open(agency, one.id()).bytes()).isEmpty();
        assertThat(inFolder.open(agency, same.id()).bytes())
                .as("the other has the same")
                .isEqualTo(TEXT);

        Path place = folder.resolve(agency + "/" + same.sha256().substring(0, 2) + "/" + same.sha256());
        assertThat(place).exists();
        transaction.executeWithoutResult(status -> inFolder.erase(agency, List.of(same.id())));
        assertThat(place).doesNotExist();
    }

    @Test
    void aFileThatCannotBeDeletedIsErasedAllTheSame(@TempDir Path folder) throws Exception {
        AttachmentService inFolder = new AttachmentService(
                attachments, new FileFolder(folder.toString()), current, clock, DataSize.ofMegabytes(1));
        Attachment one = current.callAs("chuyenvien.hctp", () -> inFolder.store("a.txt", TEXT));
        long agency = agency("stp-angiang");
        Path place = folder.resolve(agency + "/" + one.sha256().substring(0, 2) + "/" + one.sha256());
        // a folder with something in it cannot be deleted like a file
        Files.delete(place);
        Files.createDirectories(place.resolve("x"));
        transaction.executeWithoutResult(status -> inFolder.erase(agency, List.of(one.id())));
        assertThat(inFolder.open(agency, one.id()).bytes()).isEmpty();
    }

    private long agency(String code) {
        return jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
