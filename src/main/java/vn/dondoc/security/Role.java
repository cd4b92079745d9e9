package vn.dondoc.security;

/** The columns of the role matrix (domain.md section 7) and the operator of an installation. */
public enum Role {
    DIRECTOR("Giám đốc"),
    DEPUTY_DIRECTOR("Phó Giám đốc phụ trách"),
    OFFICE("Văn phòng"),
    CLERK("Văn thư"),
    HEAD_OF_UNIT("Trưởng phòng, đơn vị"),
    OFFICER("Chuyên viên"),
    ADMIN("Quản trị"),
    SYSTEM_ADMIN("Quản trị hệ thống");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
