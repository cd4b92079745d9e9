package vn.dondoc.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.dondoc.common.InvalidInputException;

/** Finds out what a file is by looking at its content; names and claimed types prove nothing. Unpacks nothing. */
final class ContentCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    /** Where an OpenDocument file states its type: the first entry is stored, named "mimetype". */
    private static final int OPEN_DOCUMENT_TYPE = 38;

    private ContentCheck() {}

    /**
     * The type of the content, which must agree with the name's ending.
     *
     * @throws InvalidInputException (field {@code file}) when the file cannot be taken
     */
    static AllowedType check(String fileName, byte[] content) {
        if (content.length == 0) {
            throw refused("Tệp “%s” rỗng. Hãy chọn lại tệp.".formatted(fileName));
        }
        if (starts(content, OLD_OFFICE)) {
            throw refused(
                    "Tệp “%s” ở định dạng Office cũ (.doc, .xls) hoặc được đặt mật khẩu. Hãy bỏ mật khẩu và lưu lại"
                                    .formatted(fileName)
                            + " thành .docx, .xlsx hoặc PDF.");
        }
        AllowedType type = detect(fileName, content)
                .orElseThrow(() -> refused("Không nhận tệp “%s”: chỉ nhận %s.".formatted(fileName, AllowedType.NAMES)));
        if (!type.fits(fileName)) {
            throw refused("Tệp “%s” có nội dung là %s, không khớp với đuôi tên tệp. Hãy đổi lại tên cho đúng."
                    .formatted(fileName, type.label));
        }
        return type;
    }

    private static Optional<AllowedType> detect(String fileName, byte[] content) {
        if (starts(content, PDF)) {
            return Optional.of(AllowedType.PDF);
        }
        if (starts(content, PNG)) {
            return Optional.of(AllowedType.PNG);
        }
        if (starts(content, JPEG)) {
            return Optional.of(AllowedType.JPEG);
        }
        if (starts(content, ZIP)) {
            return packed(fileName, content);
        }
        return isText(content) ? Optional.of(AllowedType.TEXT) : Optional.empty();
    }

    private static Optional<AllowedType> packed(String fileName, byte[] content) {
        if (states(content, AllowedType.ODT)) {
            return Optional.of(AllowedType.ODT);
        }
        if (states(content, AllowedType.ODS)) {
            return Optional.of(AllowedType.ODS);
        }
        Set<String> names = entries(fileName, content);
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw refused(
                    "Tệp “%s” có macro nên không được nhận. Hãy lưu lại thành bản không có macro.".formatted(fileName));
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(AllowedType.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(AllowedType.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(AllowedType.PPTX) : Optional.empty();
    }

    private static Set<String> entries(String fileName, byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
        } catch (IOException | RuntimeException e) {
            throw refused("Tệp “%s” bị hỏng hoặc tải lên chưa đủ. Hãy mở thử rồi tải lại.".formatted(fileName));
        }
    }

    private static boolean states(byte[] content, AllowedType type) {
        byte[] wanted = type.contentType.getBytes(StandardCharsets.US_ASCII);
        int end = OPEN_DOCUMENT_TYPE + wanted.length;
        return content.length > end
                && Arrays.equals(content, OPEN_DOCUMENT_TYPE, end, wanted, 0, wanted.length)
                && "mimetype".equals(new String(content, 30, 8, StandardCharsets.US_ASCII));
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static InvalidInputException refused(String message) {
        return new InvalidInputException("file", message);
    }
}
