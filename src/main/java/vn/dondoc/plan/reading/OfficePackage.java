package vn.dondoc.plan.reading;

import static vn.dondoc.plan.reading.FileSniffer.refuse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.dondoc.plan.reading.UnreadableFileException.Code;

/**
 * The zip package of a .docx or .xlsx, opened with suspicion: its directory is checked before any part is unpacked, and
 * each part is unpacked through {@link LimitedStream}.
 */
final class OfficePackage implements Closeable {

    private final ZipFile zip;
    private final FileKind kind;
    private long unpacked;
    private long partSize = 1;
    private long partRead;

    private OfficePackage(ZipFile zip) throws IOException {
        this.zip = zip;
        this.kind = check();
    }

    static OfficePackage open(byte[] content) {
        FileSniffer.requireZip(content);
        ZipFile zip = null;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
            return new OfficePackage(zip);
        } catch (UnreadableFileException e) {
            closeQuietly(zip);
            throw e;
        } catch (IOException | RuntimeException e) {
            closeQuietly(zip);
            throw truncated();
        }
    }

    static UnreadableFileException truncated() {
        return refuse(
                Code.TRUNCATED,
                "Tệp bị hỏng hoặc chưa tải về đủ. Hãy mở bản gốc bằng Word hoặc Excel, lưu lại rồi tải lên lần nữa.");
    }

    FileKind kind() {
        return kind;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A part, unpacked while it is read and cut off when it grows beyond the limits. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw truncated();
        }
        partSize = Math.max(1, entry.getSize());
        partRead = 0;
        return new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize(), this);
    }

    /** How much of the part opened last has been read, 0 to 100. */
    int percent() {
        return (int) Math.min(100, partRead * 100 / partSize);
    }

    /** Counts unpacked bytes of all parts together. */
    void count(long bytes) {
        unpacked += bytes;
        partRead += bytes;
        if (unpacked > Limits.TOTAL_BYTES) {
            throw bomb();
        }
    }

    static UnreadableFileException bomb() {
        return refuse(
                Code.ZIP_BOMB,
                "Tệp phình to bất thường khi giải nén nên bị từ chối để bảo vệ hệ thống. Hãy mở tệp bằng Word hoặc"
                        + " Excel, chép phần kế hoạch sang một tệp mới rồi tải lên.");
    }

    private FileKind check() throws IOException {
        Set<String> names = new HashSet<>();
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            if (++entries > Limits.ENTRIES) {
                throw bomb();
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw FileSniffer.encrypted();
            }
            if (entry.getSize() > Limits.PART_BYTES) {
                throw bomb();
            }
            names.add(entry.getName());
        }
        refuseMacros(names);
        if (names.contains("word/document.xml")) {
            return FileKind.WORD;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileKind.EXCEL;
        }
        throw otherPackage(names);
    }

    private void refuseMacros(Set<String> names) throws IOException {
        boolean macro =
                names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (!macro && names.contains("[Content_Types].xml")) {
            try (InputStream types = part("[Content_Types].xml")) {
                macro = new String(types.readNBytes(1_000_000), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains("macroenabled");
            } catch (ZipException e) {
                throw truncated();
            }
        }
        if (macro) {
            throw refuse(
                    Code.MACRO,
                    "Tệp có chứa macro (.docm/.xlsm) nên không nhận. Hãy mở tệp bằng Word hoặc Excel và lưu lại dạng"
                            + " .docx hoặc .xlsx (không có macro).");
        }
    }

    private static UnreadableFileException otherPackage(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return refuse(
                    Code.OTHER_FORMAT, "Đây là bảng tính nhị phân (.xlsb). Hãy mở bằng Excel và lưu lại dạng .xlsx.");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return refuse(
                    Code.OTHER_FORMAT,
                    "Đây là tệp OpenDocument (.odt/.ods). Hãy lưu lại dạng .docx hoặc .xlsx rồi tải lên.");
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return refuse(
                    Code.OTHER_FORMAT,
                    "Đây là tệp trình chiếu PowerPoint. Hãy tải lên tệp Word hoặc Excel của kế hoạch.");
        }
        return refuse(
                Code.NOT_OFFICE,
                "Đây là tệp nén, không phải tài liệu Word hay bảng tính Excel. Hãy giải nén rồi tải lên tệp .docx hoặc"
                        + " .xlsx bên trong.");
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException ignored) {
            // the bytes are in memory: nothing is left open
        }
    }
}
