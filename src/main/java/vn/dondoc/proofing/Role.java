package vn.dondoc.proofing;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** What a number says about the stock of dossiers or tasks (domain.md section 3). */
enum Role {
    CARRIED("chuyển sang|chuyển qua|kỳ trước|<<tồn~(?:kỳ|tháng|quý|năm)~trước"),
    STOPPED("<<dừng>>|<<hủy>>|<<huỷ>>|<<rút~hồ sơ|tạm dừng|từ chối"),
    OPEN("đang~(?:được~)?(?:giải quyết|xử lý|thực hiện|tiếp tục)|chưa~(?:được~)?(?:giải quyết|hoàn thành|xử lý)"),
    RESOLVED(
            "đã~(?:được~)?(?:giải quyết|xử lý|hoàn thành|trả)|giải quyết~xong|(?<!chưa )hoàn thành|kết quả~giải quyết"),
    RECEIVED("tiếp nhận|<<giao>>|đề ra|tổng~số(?:~hồ sơ|~nhiệm vụ)?\\s*:?\\s*$");

    private static final Pattern PART =
            Words.pattern("trực tuyến|trực tiếp|bưu chính|bcci|<<hạn>>|trễ hẹn|qua dịch vụ" + "|số hóa|phản ánh|mới");

    private final Pattern words;

    Role(String words) {
        this.words = Words.pattern(words);
    }

    /** The role that the words around a number give it; null for a part of one, or none. */
    @Nullable
    static Role of(Block block, Quantity count) {
        String label = block.part(Math.max(count.labelFrom(), count.start() - 120), count.start());
        String tail = Syllables.tail(block, count);
        for (Role role : values()) {
            boolean whole = role.ordinal() <= STOPPED.ordinal()
                    || !PART.matcher(label).find() && !PART.matcher(tail).find();
            if (role.words.matcher(label).find()) {
                return whole ? role : null;
            }
        }
        return null;
    }

    /** The first number of each role in a paragraph, of one family. */
    static Map<Role, Quantity> first(Block block, NounFamily family) {
        Map<Role, Quantity> found = new EnumMap<>(Role.class);
        for (Quantity count : block.quantities().counts()) {
            Role role = count.family() == family && !count.fraction() ? of(block, count) : null;
            if (role != null) {
                found.putIfAbsent(role, count);
            }
        }
        return found;
    }
}
