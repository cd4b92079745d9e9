package vn.dondoc.inspection;

import org.springframework.lang.Nullable;

/** What sort of inspection it is. */
public enum InspectionKind {
    REFORM("Kiểm tra cải cách hành chính", "REFORM"),
    DECENTRALISED("Kiểm tra nhiệm vụ phân cấp", "DECENTRALISED"),
    SECTOR("Thanh tra chuyên ngành", "SECTOR"),
    /** Units go through the checklist by themselves; counted as an inspection of reform. */
    SELF("Tự kiểm tra", "REFORM"),
    /** Another body inspects us; its findings are ours to remedy, nothing of it counts as inspected by us. */
    OUTSIDE("Cơ quan ngoài kiểm tra Sở", null);

    private final String label;

    @Nullable
    private final String registerKind;

    InspectionKind(String label, @Nullable String registerKind) {
        this.label = label;
        this.registerKind = registerKind;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Choice of the register's field KIND; null when the register does not count it. */
    @Nullable
    String registerKind() {
        return registerKind;
    }

    /** Whether a team of the agency visits units: notice, minutes, conclusion. */
    public boolean visited() {
        return this != SELF && this != OUTSIDE;
    }
}
