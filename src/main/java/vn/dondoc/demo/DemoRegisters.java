package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterQueries;
import vn.dondoc.security.CurrentActor;

/**
 * The registers of the demo department for the first quarter of 2024, as its Office and its rooms enter them. Dossiers
 * are there in two versions; some registers are left empty, so that a report shows what nobody has entered.
 */
class DemoRegisters {

    private static final LocalDate FROM = LocalDate.of(2023, 12, 15);
    private static final LocalDate TO = LocalDate.of(2024, 3, 14);

    private final RegisterEntries entries;
    private final RegisterQueries queries;
    private final Organization organization;
    private final CurrentActor actor;

    DemoRegisters(RegisterEntries entries, RegisterQueries queries, Organization organization, CurrentActor actor) {
        this.entries = entries;
        this.queries = queries;
        this.organization = organization;
        this.actor = actor;
    }

    /** Fills them once, on an empty demo whose clock has come to the end of the quarter. */
    void fill(LocalDate today) {
        actor.runAs(DemoWork.OFFICE, () -> {
            boolean filled =
                    queries.find(RegisterFilter.all("DOCS"), PageQuery.of(0, 1)).total() > 0;
            if (!filled && today.isAfter(TO)) {
                documents();
                legalDocuments();
                procedures();
                dossiers();
                people();
                others();
            }
        });
    }

    // spotless:off
    // names and values stand side by side
    private void documents() {
        document("2023-12-27", "118/KH-STP", "PLAN", "Cải cách hành chính năm 2024 của Sở", true, "REFORM_PLAN", null);
        document(
                "2024-01-10",
                "06/KH-STP",
                "PLAN",
                "Kiểm soát thủ tục hành chính",
                true,
                "PROCEDURE_CONTROL_PLAN",
                "vp");
        document("2024-01-22", "12/KH-STP", "PLAN", "Nhiệm vụ trọng tâm quý I và quý II", true, null, "vp");
        document("2024-02-20", "40/BC-STP", "REPORT", "Kết quả rà soát văn bản về đất đai", false, null, "xdkt");
        document("2024-02-26", "25/KH-STP", "PLAN", "Kiểm tra cải cách hành chính", true, "INSPECTION_PLAN", "vp");
        document("2024-03-12", "47/QĐ-STP", "DECISION", "Quy chế làm việc của bộ phận một cửa", true, null, "hctp");
        enter(
                "DOCS",
                TO,
                null,
                "KIND",
                "OWN",
                "FORM",
                "ELECTRONIC",
                "QUANTITY",
                412,
                "ABSTRACT",
                "Văn bản đi khác trong kỳ, nhập gộp theo hệ thống quản lý văn bản");
        enter(
                "DOCS",
                TO,
                null,
                "KIND",
                "OWN",
                "FORM",
                "BOTH",
                "QUANTITY",
                23,
                "ABSTRACT",
                "Văn bản gửi cơ quan chưa dùng hệ thống điện tử");
        enter(
                "DOCS",
                LocalDate.of(2024, 1, 23),
                unit("xdkt"),
                "KIND",
                "PROVINCE",
                "TYPE",
                "PLAN",
                "NUMBER",
                "21/KH-UBND",
                "ABSTRACT",
                "Theo dõi tình hình thi hành pháp luật năm 2024");
    }

    private void document(
            String day,
            String number,
            String type,
            String words,
            boolean steering,
            @Nullable String topic,
            @Nullable String unit) {
        Map<String, Object> values = values(
                "KIND",
                "OWN",
                "NUMBER",
                number,
                "TYPE",
                type,
                "ABSTRACT",
                words,
                "STEERING",
                steering,
                "FORM",
                "ELECTRONIC");
        if (topic != null) {
            values.put("TOPIC", topic);
        }
        enter("DOCS", LocalDate.parse(day), unit == null ? null : unit(unit), values);
    }

    private void legalDocuments() {
        Long unit = unit("xdkt");
        legal(unit, "2024-01-12", "APPRAISED", "DECISION", 3, "Quyết định về giá đất, lệ phí, quản lý đô thị");
        legal(unit, "2024-02-06", "APPRAISED", "RESOLUTION", 2, "Nghị quyết chính sách hỗ trợ của tỉnh");
        legal(unit, "2024-02-15", "COMMENTED", "DECREE", 3, "Dự thảo nghị định lấy ý kiến địa phương");
        legal(unit, "2024-02-28", "COMMENTED", "CIRCULAR", 5, "Dự thảo thông tư lấy ý kiến địa phương");
        legal(unit, "2024-03-04", "SELF_CHECKED", "DECISION", 6, "Quyết định của UBND tỉnh ban hành trong kỳ");
        legal(unit, "2024-03-08", "REVIEWED", "DECISION", 9, "Văn bản về đất đai, hộ tịch");
        legal(unit, "2024-03-08", "PROPOSED", "DECISION", 2, "Kiến nghị bãi bỏ, thay thế");
        entries.confirmNothing("LEGAL_DOCS", null, FROM, TO, "CHECKED");
    }

    private void legal(@Nullable Long unit, String day, String work, String kind, int quantity, String words) {
        enter(
                "LEGAL_DOCS",
                LocalDate.parse(day),
                unit,
                "WORK",
                work,
                "KIND",
                kind,
                "QUANTITY",
                quantity,
                "ABSTRACT",
                words);
    }

    private void procedures() {
        LocalDate day = LocalDate.of(2022, 7, 1);
        enter(
                "TTHC_CATALOG",
                day,
                null,
                "NAME",
                "Thủ tục hộ tịch, quốc tịch, lý lịch tư pháp",
                "FIELD",
                "Hộ tịch",
                "PLACE",
                "DEPARTMENT",
                "ONLINE",
                "FULL",
                "BCCI",
                true,
                "PROCESS",
                true,
                "QUANTITY",
                31);
        enter(
                "TTHC_CATALOG",
                day,
                null,
                "NAME",
                "Thủ tục công chứng, luật sư, giám định, đấu giá",
                "FIELD",
                "Bổ trợ tư pháp",
                "PLACE",
                "DEPARTMENT",
                "ONLINE",
                "PARTIAL",
                "PROCESS",
                true,
                "QUANTITY",
                82);
        enter(
                "TTHC_CATALOG",
                day,
                null,
                "NAME",
                "Thủ tục trợ giúp pháp lý",
                "FIELD",
                "Trợ giúp pháp lý",
                "PLACE",
                "UNIT",
                "ONLINE",
                "NONE",
                "PROCESS",
                true,
                "QUANTITY",
                12);
        enter(
                "TTHC_CATALOG",
                LocalDate.of(2024, 2, 5),
                unit("bttp"),
                "CODE",
                "2.001815",
                "NAME",
                "Đăng ký hành nghề quản tài viên",
                "FIELD",
                "Bổ trợ tư pháp",
                "PLACE",
                "DEPARTMENT",
                "ONLINE",
                "PARTIAL",
                "NEW",
                true);
        enter(
                "TTHC_CATALOG",
                day,
                unit("bttp"),
                "CODE",
                "1.000828",
                "NAME",
                "Cấp lại chứng chỉ hành nghề",
                "FIELD",
                "Bổ trợ tư pháp",
                "PLACE",
                "DEPARTMENT",
                "UNTIL",
                "2024-02-05");
    }

    private void dossiers() {
        period(
                "DOSSIERS",
                null,
                "SOURCE",
                "Báo cáo nhanh của bộ phận một cửa",
                "CUT_OFF",
                "2024-03-11",
                "RECEIVED",
                4102,
                "ONLINE",
                391,
                "DIRECT_POST",
                3711,
                "RESOLVED",
                3688,
                "RESOLVED_IN_TIME",
                3681,
                "RESOLVED_LATE",
                7,
                "OPEN",
                414,
                "OPEN_IN_TIME",
                409,
                "OPEN_OVERDUE",
                5);
        period(
                "DOSSIERS",
                null,
                "SOURCE",
                "Hệ thống một cửa điện tử của tỉnh",
                "CUT_OFF",
                "2024-03-14",
                "RECEIVED",
                4257,
                "ONLINE",
                418,
                "DIRECT",
                3120,
                "POST",
                402,
                "CARRIED_OVER",
                317,
                "RESOLVED_EARLY",
                3702,
                "RESOLVED_ON_TIME",
                118,
                "RESOLVED_LATE",
                9,
                "OPEN_IN_TIME",
                421,
                "OPEN_OVERDUE",
                6,
                "STOPPED",
                1,
                "DIGITISED_INTAKE",
                2874,
                "DIGITISED_RESULT",
                3011,
                "APOLOGIES",
                9,
                "RETURNED_BY_POST",
                1263);
        period(
                "PAKN",
                null,
                "RECEIVED",
                4,
                "ANSWERED",
                4,
                "ANSWERED_IN_TIME",
                4,
                "ANSWERED_LATE",
                0,
                "PUBLISHED",
                3,
                "ADDRESS_POSTED",
                true);
    }

    private void people() {
        enter(
                "STAFF",
                LocalDate.of(2023, 12, 31),
                null,
                "QUOTA_ADMIN",
                34,
                "QUOTA_SERVICE",
                21,
                "PRESENT_ADMIN",
                32,
                "PRESENT_SERVICE",
                18,
                "CONTRACTS",
                4,
                "LEADERS_DEPARTMENT",
                3,
                "LEADERS_ROOM",
                12);
        enter(
                "STAFF",
                LocalDate.of(2024, 3, 10),
                null,
                "QUOTA_ADMIN",
                34,
                "QUOTA_SERVICE",
                21,
                "PRESENT_ADMIN",
                33,
                "PRESENT_SERVICE",
                18,
                "CONTRACTS",
                4,
                "LEADERS_DEPARTMENT",
                3,
                "LEADERS_ROOM",
                12);
        period(
                "STAFF_MOVES",
                null,
                "RECRUITED_OFFICIALS",
                1,
                "TRAINED_PLANNED",
                26,
                "TRAINED",
                7,
                "DISCIPLINED",
                0,
                "ROTATION_PLANNED",
                2,
                "ROTATED",
                0);
        enter("ORG", LocalDate.of(2024, 1, 1), null, "ROOMS", 5, "AGENCIES", 0, "SERVICE_UNITS", 1);
    }

    private void others() {
        enter(
                "INSPECTION",
                LocalDate.of(2024, 3, 7),
                unit("vp"),
                "KIND",
                "REFORM",
                "PLAN",
                "25/KH-STP",
                "UNITS_TOTAL",
                6,
                "ROOMS",
                2,
                "SERVICE_UNITS",
                1,
                "FINDINGS",
                3,
                "REMEDIED",
                1);
        enter(
                "SURVEY",
                LocalDate.of(2024, 3, 8),
                unit("vp"),
                "NAME",
                "Khảo sát tại bộ phận một cửa quý I",
                "FORMS",
                120,
                "FORM",
                "BOTH",
                "VALID_ANSWERS",
                117,
                "SATISFIED",
                112);
        enter(
                "COMMS",
                LocalDate.of(2024, 1, 25),
                unit("vp"),
                "MEDIUM",
                "OWN_SITE",
                "TITLE",
                "Sở Tư pháp triển khai kế hoạch cải cách hành chính năm 2024",
                "PLACE",
                "Trang thông tin của Sở");
        enter(
                "COMMS",
                LocalDate.of(2024, 2, 27),
                unit("hctp"),
                "MEDIUM",
                "OTHER_MEDIA",
                "TITLE",
                "Hướng dẫn nộp hồ sơ lý lịch tư pháp trực tuyến",
                "PLACE",
                "Đài Phát thanh và Truyền hình tỉnh",
                "QUANTITY",
                2);
        enter(
                "FINANCE",
                LocalDate.of(2024, 3, 10),
                null,
                "AUTONOMY",
                true,
                "SPENDING_RULES",
                true,
                "UNITS_STATE",
                1,
                "UNITS_SPENDING_RULES",
                1,
                "BUDGET",
                "14.380.000.000",
                "SPENT",
                "2.915.000.000");
        enter(
                "ICT",
                LocalDate.of(2024, 3, 10),
                null,
                "MAIL_ACCOUNTS",
                51,
                "LEADER_CERTIFICATES",
                15,
                "APPLICATIONS",
                3,
                "ONE_STOP_CONNECTED",
                true);
    }

    // spotless:on
    private void period(String register, @Nullable Long unit, Object... pairs) {
        entries.enter(register, new EntryDraft(unit, FROM, TO, values(pairs)), true);
    }

    private void enter(String register, LocalDate day, @Nullable Long unit, Object... pairs) {
        enter(register, day, unit, values(pairs));
    }

    private void enter(String register, LocalDate day, @Nullable Long unit, Map<String, Object> values) {
        entries.enter(register, EntryDraft.on(unit, day, values), true);
    }

    @Nullable
    private Long unit(String code) {
        return organization.workingUnits(actor.get().agencyId()).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
