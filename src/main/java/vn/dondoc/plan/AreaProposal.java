package vn.dondoc.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;

/** Proposes the area of a plan, a section or a task from its words; a person sees that it is a proposal. */
public final class AreaProposal {

    /** In the order in which they are tried: words of one area only, before words that others use as well. */
    private static final Map<Area, Pattern> WORDS = new EnumMap<>(Area.class);

    private static final Area[] ORDER = {
        Area.PROCEDURES, Area.INSTITUTIONS, Area.EGOVERNMENT, Area.PUBLIC_FINANCE, Area.CIVIL_SERVICE, Area.APPARATUS
    };

    static {
        words(Area.PROCEDURES, "thủ tục hành chính|một cửa|tthc|dịch vụ công");
        words(Area.INSTITUTIONS, "thể chế|quy phạm pháp luật|thi hành pháp luật|vbqppl");
        words(Area.EGOVERNMENT, "chuyển đổi số|chính quyền số|chính quyền điện tử|công nghệ thông tin");
        words(Area.PUBLIC_FINANCE, "tài chính công|ngân sách|tự chủ tài chính|tài sản công");
        words(Area.CIVIL_SERVICE, "công vụ|cán bộ, công chức|đào tạo, bồi dưỡng|vị trí việc làm");
        words(Area.APPARATUS, "tổ chức bộ máy|biên chế|sắp xếp tổ chức");
    }

    private AreaProposal() {}

    /** The area that the words name, if they name one and not the reform as a whole. */
    public static Optional<Area> of(@Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        String key = Vietnamese.key(title);
        for (Area area : ORDER) {
            if (WORDS.get(area).matcher(key).find()) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private static void words(Area area, String alternatives) {
        WORDS.put(area, Pattern.compile(alternatives));
    }
}
