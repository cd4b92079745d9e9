package vn.dondoc.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens a file that somebody wants to use as layout, and lets nothing in that could do harm. */
final class LayoutFile {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_UNPACKED = 30L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;
    private static final String BROKEN =
            "Không mở được tệp: tệp bị hỏng hoặc tải lên chưa đủ. Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.";

    private LayoutFile() {}

    static XWPFDocument open(byte[] content) throws LayoutException {
        sniff(content);
        unpack(content);
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
            if (goesOutside(parts)) {
                parts.revert();
                throw new LayoutException("Tệp lấy dữ liệu từ bên ngoài (mẫu đính kèm, ảnh hoặc đối tượng liên kết)."
                        + " Hãy chèn ảnh vào tệp thay vì liên kết, gỡ mẫu đính kèm rồi lưu lại.");
            }
            return new XWPFDocument(parts);
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError e) {
            // XMLBeans goes down into the elements by calling itself: a file may be nested too deep
            throw new LayoutException(BROKEN);
        }
    }

    private static void sniff(byte[] content) throws LayoutException {
        if (content.length == 0) {
            throw new LayoutException("Tệp rỗng. Hãy chọn lại tệp.");
        }
        if (content.length > MOST_BYTES) {
            throw new LayoutException("Tệp lớn hơn 5 MB. Hãy thu nhỏ ảnh trong mẫu rồi tải lại.");
        }
        if (starts(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new LayoutException(
                    "Tệp ở định dạng Word cũ (.doc) hoặc được đặt mật khẩu. Hãy bỏ mật khẩu và lưu lại thành .docx.");
        }
        if (!starts(content, 'P', 'K', 3, 4)) {
            throw new LayoutException("Tệp không phải văn bản Word .docx. Hãy lưu mẫu thành .docx rồi tải lên.");
        }
    }

    /** Counts what comes out of the archive, not what it says about itself. */
    private static void unpack(byte[] content) throws LayoutException {
        boolean text = false;
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                refuseActive(name);
                text |= name.equals("word/document.xml");
                if (++parts > MOST_PARTS) {
                    throw tooMuch();
                }
                try (var stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw tooMuch();
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new LayoutException(BROKEN);
        }
        if (!text) {
            throw new LayoutException("Tệp không phải văn bản Word .docx. Hãy lưu mẫu thành .docx rồi tải lên.");
        }
    }

    private static void refuseActive(String name) throws LayoutException {
        if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
            throw new LayoutException("Tệp có macro nên không được nhận. Hãy lưu lại thành .docx (không có macro).");
        }
        if (name.contains("/embeddings/") || name.contains("/activex/")) {
            throw new LayoutException(
                    "Tệp có đối tượng nhúng (bảng tính, tệp hoặc nút điều khiển). Hãy xóa đối tượng đó rồi lưu lại.");
        }
    }

    /** A hyperlink waits for a click; anything else would be fetched when the document is opened. */
    private static boolean goesOutside(OPCPackage parts) throws OpenXML4JException {
        Predicate<PackageRelationship> outside = link -> link.getTargetMode() == TargetMode.EXTERNAL
                && !link.getRelationshipType().endsWith("/hyperlink");
        for (PackagePart part : parts.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship link : part.getRelationships()) {
                if (outside.test(link)) {
                    return true;
                }
            }
        }
        for (PackageRelationship link : parts.getRelationships()) {
            if (outside.test(link)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static LayoutException tooMuch() {
        return new LayoutException(
                "Tệp khi giải nén quá lớn. Hãy tạo mẫu mới từ mẫu mặc định và chỉ giữ phần trình bày cần dùng.");
    }
}
