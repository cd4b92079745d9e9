package vn.dondoc.document.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of a layout: {@code {{noi_dung}}} in the text of a .docx. What is put in takes the look of the field.
 *
 * <p>A field in a line may stand among other words and more than once. A field for paragraphs stands alone in its
 * paragraph, once. A field that only shows a look is taken out.
 */
public enum LayoutField {
    QUOC_HIEU(Sort.IN_LINE, false, "Quốc hiệu"),
    TIEU_NGU(Sort.IN_LINE, false, "Tiêu ngữ"),
    CO_QUAN_CHU_QUAN(Sort.IN_LINE, false, "Tên cơ quan cấp trên"),
    CO_QUAN(Sort.IN_LINE, false, "Tên cơ quan ban hành"),
    SO_KY_HIEU(Sort.IN_LINE, true, "Số, ký hiệu, ví dụ Số: 56/KH-STP"),
    DIA_DANH_NGAY(Sort.IN_LINE, true, "Địa danh, ngày tháng năm"),
    TEN_LOAI(Sort.IN_LINE, true, "Tên loại văn bản, ví dụ BÁO CÁO"),
    TRICH_YEU(Sort.IN_LINE, true, "Trích yếu"),
    CAN_CU(Sort.PARAGRAPHS, true, "Các căn cứ, mỗi căn cứ một đoạn"),
    DE_MUC_1(Sort.LOOK, false, "Dáng vẻ của đề mục I."),
    DE_MUC_2(Sort.LOOK, false, "Dáng vẻ của đề mục 1."),
    DE_MUC_3(Sort.LOOK, false, "Dáng vẻ của đề mục a)"),
    NOI_DUNG(Sort.PARAGRAPHS, true, "Nội dung văn bản và các bảng"),
    NOI_NHAN(Sort.PARAGRAPHS, true, "Các nơi nhận, mỗi nơi một dòng"),
    CHUC_VU(Sort.PARAGRAPHS, true, "Quyền hạn, chức vụ người ký, mỗi phần một dòng"),
    HO_TEN(Sort.IN_LINE, true, "Họ tên người ký"),
    PHU_LUC(Sort.PARAGRAPHS, true, "Phụ lục: số, tên và nội dung; đặt sau phần chữ ký"),
    TEN_PHU_LUC(Sort.LOOK, false, "Dáng vẻ của tên phụ lục"),
    KEM_THEO(Sort.LOOK, false, "Dáng vẻ của dòng (Kèm theo ...)");

    enum Sort {
        IN_LINE,
        PARAGRAPHS,
        LOOK
    }

    private final Sort sort;
    private final boolean required;
    private final String label;

    LayoutField(Sort sort, boolean required, String label) {
        this.sort = sort;
        this.required = required;
        this.label = label;
    }

    /** The field with this name, in any case. */
    public static Optional<LayoutField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** As it is written in a layout. */
    public String printed() {
        return "{{" + name().toLowerCase(Locale.ROOT) + "}}";
    }

    /** What comes in its place, in Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether a layout must have it. */
    public boolean required() {
        return required;
    }

    Sort sort() {
        return sort;
    }
}
