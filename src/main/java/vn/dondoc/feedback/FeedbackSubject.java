package vn.dondoc.feedback;

/** What a feedback is about. */
public enum FeedbackSubject {
    PROCEDURE("Quy định, thủ tục hành chính"),
    DOSSIER("Giải quyết hồ sơ chậm, sai"),
    ATTITUDE("Thái độ, hành vi của công chức, viên chức"),
    ONLINE_SERVICE("Dịch vụ công trực tuyến"),
    NOTARY("Công chứng, luật sư, đấu giá, bổ trợ tư pháp"),
    CIVIL_STATUS("Hộ tịch, quốc tịch, lý lịch tư pháp"),
    OTHER("Nội dung khác");

    private final String label;

    FeedbackSubject(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
