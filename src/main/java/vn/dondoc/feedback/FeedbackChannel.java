package vn.dondoc.feedback;

import vn.dondoc.organization.AgencyParameter;

/** By which way a feedback came; each has its own term (calendar days, parameter of the agency). */
public enum FeedbackChannel {
    NATIONAL_PORTAL("Cổng Dịch vụ công quốc gia", AgencyParameter.FEEDBACK_TERM_NATIONAL_PORTAL),
    OWN_SITE("Trang của cơ quan", AgencyParameter.FEEDBACK_TERM_OWN_SITE),
    EMAIL("Thư điện tử", AgencyParameter.FEEDBACK_TERM_EMAIL),
    POST("Văn bản, bưu chính", AgencyParameter.FEEDBACK_TERM_POST),
    PHONE("Điện thoại", AgencyParameter.FEEDBACK_TERM_PHONE),
    IN_PERSON("Trực tiếp", AgencyParameter.FEEDBACK_TERM_IN_PERSON);

    private final String label;
    private final AgencyParameter term;

    FeedbackChannel(String label, AgencyParameter term) {
        this.label = label;
        this.term = term;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    AgencyParameter term() {
        return term;
    }
}
