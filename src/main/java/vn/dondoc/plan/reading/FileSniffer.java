package vn.dondoc.plan.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dondoc.plan.reading.UnreadableFileException.Code;

/** Tells by its first bytes what a file is, and refuses what cannot be a package of Word or Excel. The name is no proof. */
final class FileSniffer {

    private FileSniffer() {}

    /** Returns when the bytes begin like a zip package; throws with the way out otherwise. */
    static void requireZip(byte[] content) {
        if (content.length == 0) {
            throw refuse(Code.EMPTY, "Tệp rỗng (0 byte). Hãy chọn lại tệp kế hoạch.");
        }
        if (content.length > Limits.FILE_BYTES) {
            throw tooLarge();
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return;
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw ole2(content);
        }
        throw notOffice(content);
    }

    static UnreadableFileException tooLarge() {
        return refuse(
                Code.TOO_LARGE,
                "Tệp lớn hơn 25 MB nên không nhận. Hãy bỏ bớt hình ảnh trong tệp hoặc chỉ giữ lại phần kế hoạch và phụ"
                        + " lục rồi tải lên lại.");
    }

    private static UnreadableFileException ole2(byte[] content) {
        Set<String> names;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            names = Set.copyOf(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException e) {
            return refuse(
                    Code.TRUNCATED,
                    "Tệp đời cũ (.doc/.xls) này bị hỏng hoặc chưa tải về đủ. Hãy mở bản gốc bằng Word hoặc Excel rồi"
                            + " lưu lại dạng .docx hoặc .xlsx.");
        }
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            return encrypted();
        }
        if (names.contains("WordDocument")) {
            return refuse(
                    Code.OLD_FORMAT,
                    "Đây là tệp Word đời cũ (.doc). Hãy mở tệp bằng Word và lưu lại dạng .docx (Tệp > Lưu thành > Word"
                            + " Document), rồi tải tệp .docx lên.");
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return refuse(
                    Code.OLD_FORMAT,
                    "Đây là tệp Excel đời cũ (.xls). Hãy mở tệp bằng Excel và lưu lại dạng .xlsx, rồi tải tệp .xlsx"
                            + " lên.");
        }
        return refuse(
                Code.NOT_OFFICE,
                "Tệp này không phải là tài liệu Word hay bảng tính Excel. Hãy tải lên tệp .docx hoặc .xlsx.");
    }

    static UnreadableFileException encrypted() {
        return refuse(
                Code.ENCRYPTED,
                "Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp bằng Word hoặc Excel, bỏ mật khẩu (Tệp > Thông"
                        + " tin > Bảo vệ tài liệu), lưu lại rồi tải lên.");
    }

    private static UnreadableFileException notOffice(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return refuse(
                    Code.OTHER_FORMAT,
                    "Đây là tệp PDF. Hãy tải lên bản Word (.docx) của kế hoạch; nếu chỉ có bản PDF, mở bằng Word, kiểm"
                            + " tra lại bảng và lưu dạng .docx.");
        }
        if (start.startsWith("{\\rtf")) {
            return refuse(Code.OTHER_FORMAT, "Đây là tệp RTF. Hãy mở tệp bằng Word và lưu lại dạng .docx.");
        }
        if (start.contains("<html") || start.contains("<!doctype html")) {
            return refuse(
                    Code.OTHER_FORMAT,
                    "Tệp thực chất là trang web (HTML). Hãy mở tệp bằng Word và lưu lại dạng .docx, hoặc dán bảng trực"
                            + " tiếp.");
        }
        if (start.contains("mso-application") || start.contains("schemas.microsoft.com/office/word/2003")) {
            return refuse(Code.OLD_FORMAT, "Đây là tệp Word XML đời cũ. Hãy mở tệp bằng Word và lưu lại dạng .docx.");
        }
        return refuse(
                Code.NOT_OFFICE,
                "Tệp này không phải là tài liệu Word (.docx) hay bảng tính Excel (.xlsx). Hãy chọn đúng tệp kế hoạch;"
                        + " nếu là bản chụp, hãy dùng tệp Word gốc.");
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    static UnreadableFileException refuse(Code code, String message) {
        return new UnreadableFileException(code, message);
    }
}
