package vn.dondoc.proofing;

import java.util.List;

/** Things that reports count. Words of one family are the same thing; a document may be a decision, a plan, a law. */
enum NounFamily {
    DOSSIER("hồ sơ"),
    PROCEDURE("thủ tục hành chính", "thủ tục", "tthc", "dịch vụ công trực tuyến", "dịch vụ công"),
    TASK("nhiệm vụ"),
    DOCUMENT("văn bản quy phạm pháp luật", "văn bản qppl", "vbqppl", "văn bản"),
    RESOLUTION("nghị quyết"),
    DECISION("quyết định"),
    LAW("bộ luật", "luật", "pháp lệnh"),
    DECREE("nghị định"),
    CIRCULAR("thông tư"),
    PLAN("kế hoạch"),
    LETTER("công văn"),
    REPORT("báo cáo"),
    NOTICE("thông báo"),
    SUBMISSION("tờ trình"),
    DIRECTIVE("chỉ thị"),
    DRAFT("dự thảo", "đề nghị xây dựng", "đề nghị", "dự án"),
    PERSON(
            "cán bộ, công chức, viên chức",
            "công chức, viên chức",
            "người",
            "biên chế",
            "công chức",
            "viên chức",
            "cán bộ",
            "lãnh đạo",
            "hợp đồng lao động",
            "hợp đồng",
            "phó trưởng phòng",
            "trưởng phòng",
            "thạc sĩ",
            "tiến sĩ",
            "cử nhân",
            "đại biểu"),
    ORGANISATION(
            "cơ quan, đơn vị",
            "phòng, đơn vị",
            "phòng, trung tâm",
            "sở, ban, ngành",
            "cơ quan",
            "đơn vị sự nghiệp",
            "đơn vị",
            "phòng ban",
            "phòng",
            "tổ chức",
            "trung tâm",
            "sở ngành"),
    FEEDBACK("phản ánh, kiến nghị", "phản ánh", "kiến nghị", "ý kiến", "pakn"),
    CASE("trường hợp", "vụ việc", "vụ"),
    MEDIA("tin, bài viết", "tin, bài", "tin bài", "bài viết", "bài", "tin"),
    MEETING("hội nghị", "cuộc họp", "cuộc", "lớp"),
    TURN("lượt"),
    FORM("phiếu khảo sát", "phiếu"),
    ISSUE("vấn đề"),
    FIELD("lĩnh vực"),
    CONTENT("nội dung"),
    TARGET("chỉ tiêu"),
    GROUP("nhóm"),
    PROCESS("quy trình"),
    ACCOUNT("tài khoản"),
    MODEL("mô hình", "sáng kiến");

    private static final List<NounFamily> DOCUMENTS = List.of(
            RESOLUTION, DECISION, LAW, DECREE, CIRCULAR, PLAN, LETTER, REPORT, NOTICE, SUBMISSION, DIRECTIVE, DRAFT);

    private final List<String> words;

    NounFamily(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    boolean document() {
        return this == DOCUMENT || DOCUMENTS.contains(this);
    }

    /** Whether a part counted in {@code part} may belong to a total counted in this. */
    boolean holds(NounFamily part) {
        return this == part || (this == DOCUMENT || this == DRAFT) && part.document();
    }

    /** Whether it cannot be the same thing that is counted. */
    boolean differs(NounFamily other) {
        return this != other && !(document() && other.document());
    }
}
