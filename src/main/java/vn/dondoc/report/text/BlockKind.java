package vn.dondoc.report.text;

/** What a block of an outline puts into the report. */
public enum BlockKind {
    /** A numbered heading; the blocks below it are its text. */
    HEADING("Đề mục"),
    /** A fixed phrase, or a place that the Office writes. */
    TEXT("Đoạn viết"),
    /** The texts of the units' contributions. */
    PARTS("Nội dung các đơn vị gửi"),
    /** Sentences about tasks. */
    FIGURES("Câu số liệu nhiệm vụ"),
    /** Sentences about registers and indicators. */
    REGISTER("Câu số liệu từ sổ theo dõi");

    private final String label;

    BlockKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
