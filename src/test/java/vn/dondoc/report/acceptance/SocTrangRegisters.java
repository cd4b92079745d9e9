package vn.dondoc.report.acceptance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.SharedFiles;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The registers of a year, filled so that the appendix of Sóc Trăng's report can be counted from them. Every number is
 * that of the printed table; how the procedures share their marks is ours, the table gives only the totals.
 */
final class SocTrangRegisters {

    private static final String DAY = "2023-11-20";

    private final LoadedWork into;
    private final ReportingWindow year;
    private final Map<String, String> printed = new LinkedHashMap<>();

    SocTrangRegisters(LoadedWork into, ReportingWindow year) {
        this.into = into;
        this.year = year;
        SharedFiles.rows("indicators-soc-trang-2023.tsv")
                .forEach(row -> printed.put(row.get("code"), row.get("value_2023")));
    }

    void fill() {
        documents();
        services();
        procedures();
        dossiers();
        people();
        office();
    }

    private int n(String code) {
        return Integer.parseInt(printed.get(code));
    }

    private void documents() {
        Object[] plan = {"KIND", "OWN", "TYPE", "PLAN", "FORM", "ELECTRONIC", "TOPIC"};
        int plans = 0;
        for (String topic : new String[] {"PROCEDURE_CONTROL_PLAN", "PROCEDURE_REVIEW_PLAN", "DIGITAL_PLAN"}) {
            Object[] values = Arrays.copyOf(plan, plan.length + 1);
            values[plan.length] = topic;
            into.on("DOCS", "2023-01-30", values);
            plans++;
        }
        int steering = n("I.1.c");
        int electronic = n("VII.2B.a.1");
        int paper = n("VII.2B.a") - electronic - n("VII.2B.a.2");
        into.on("DOCS", DAY, "KIND", "OWN", "STEERING", true, "FORM", "ELECTRONIC", "QUANTITY", steering);
        into.on("DOCS", DAY, "KIND", "OWN", "FORM", "ELECTRONIC", "QUANTITY", electronic - steering - plans);
        into.on("DOCS", DAY, "KIND", "OWN", "FORM", "BOTH", "QUANTITY", n("VII.2B.a.2"));
        into.on("DOCS", DAY, "KIND", "OWN", "FORM", "PAPER", "QUANTITY", paper);
        // outside the window: the day before it opens
        into.on("DOCS", year.from().minusDays(1).toString(), "KIND", "OWN", "STEERING", true);
        into.on(
                "LEGAL_DOCS",
                "2023-06-20",
                "WORK",
                "ADVISED",
                "KIND",
                "RESOLUTION",
                "ON_SCHEDULE",
                true,
                "BY_PROCESS",
                true);
        into.on(
                "LEGAL_DOCS",
                "2023-06-21",
                "WORK",
                "ADVISED",
                "KIND",
                "DECISION",
                "ON_SCHEDULE",
                true,
                "BY_PROCESS",
                true);
        into.on("LEGAL_DOCS", DAY, "WORK", "TO_REVIEW", "QUANTITY", n("II.2.a"));
        into.on("LEGAL_DOCS", DAY, "WORK", "REVIEWED", "QUANTITY", n("II.2.b"));
        into.on("LEGAL_DOCS", DAY, "WORK", "PROPOSED", "QUANTITY", n("II.2.c"));
        into.on("LEGAL_DOCS", DAY, "WORK", "HANDLED", "QUANTITY", n("II.2.d"));
    }

    private void services() {
        into.on(
                "INSPECTION",
                DAY,
                "KIND",
                "REFORM",
                "ROOMS",
                n("I.2.a"),
                "FINDINGS",
                n("I.2.c"),
                "REMEDIED",
                n("I.2.d"));
        into.on(
                "INSPECTION",
                DAY,
                "KIND",
                "DECENTRALISED",
                "DISTRICTS",
                n("IV.6.a"),
                "COMMUNES",
                n("IV.6.b"),
                "FINDINGS",
                n("IV.6.c"),
                "REMEDIED",
                n("IV.6.d"));
        items("PROVINCE_SITE", n("I.3.b"));
        items("OWN_SITE", n("I.3.c"));
        items("OTHER_MEDIA", n("I.3.d") - n("I.3.c"));
        items("MEETINGS", n("I.3.e"));
        items("LEGAL_TEXTS", n("II.3.a"));
        into.on("SURVEY", DAY, "NAME", "Khảo sát năm 2023", "FORMS", n("I.7.a"), "FORM", "PAPER");
        into.during("PAKN", year, "ADDRESS_POSTED", true, "RECEIVED", n("III.5.a"), "ANSWERED", n("III.5.b"));
    }

    private void items(String medium, int quantity) {
        into.on("COMMS", DAY, "MEDIUM", medium, "TITLE", "Gộp cả năm, " + medium, "QUANTITY", quantity);
    }

    /** One row for each run of procedures with the same marks. */
    private void procedures() {
        int department = n("III.4.c.1");
        int all = n("III.4.c");
        int partial = n("VII.3.a.2");
        int full = n("VII.3.b.2");
        Map<String, Object> before = null;
        int run = 0;
        for (int i = 0; i <= all; i++) {
            Map<String, Object> marks = new LinkedHashMap<>();
            if (i < all) {
                marks.put(
                        "PLACE", i < department ? "DEPARTMENT" : i < department + n("III.4.c.2") ? "UNIT" : "PRACTICE");
                marks.put("NEW", i < n("III.4.a"));
                marks.put("ONLINE", i < partial ? "PARTIAL" : i < partial + full ? "FULL" : "NONE");
                marks.put("ELIGIBLE", marks.get("ONLINE"));
                marks.put("ONLINE_USED", i < n("VII.3.a.3") || i >= partial && i < partial + n("VII.3.b.3"));
                marks.put("NATIONAL_PORTAL", i < n("VII.3.c"));
                marks.put("FEE", i < n("VII.3.f"));
                marks.put("ONLINE_PAYMENT", i < n("VII.3.g"));
                marks.put("BCCI", i < n("VII.9.a"));
                marks.put("BCCI_RECEIVED", i < n("VII.9.b"));
                marks.put("BCCI_RETURNED", i < n("VII.9.c"));
                marks.put(
                        "INTERLINKED", i < n("III.6.a") ? "SAME" : i < n("III.6.a") + n("III.6.b") ? "LEVELS" : "NONE");
                marks.put("PROCESS", true);
                marks.put("E_PROCESS", true);
                if (i == 20) {
                    marks.put("REVIEWED_ON", "30/8/2023");
                    marks.put("SIMPLIFIED_ON", "05/9/2023");
                    marks.put("SIMPLER_TIME", n("III.3.a") > 0);
                    marks.put("SIMPLER_PAPERS", n("III.3.b") > 0);
                    marks.put("SIMPLER_OTHER", n("III.3.c") > 0);
                }
            }
            if (before != null && !before.equals(marks)) {
                boolean fresh = Boolean.TRUE.equals(before.get("NEW"));
                into.on("TTHC_CATALOG", fresh ? "2023-05-10" : "2022-01-01", named(before, run, i));
                run = 0;
            }
            before = marks;
            run++;
        }
        into.on(
                "TTHC_CATALOG",
                "2020-01-01",
                "NAME",
                "Đã bãi bỏ trong năm",
                "UNTIL",
                "01/6/2023",
                "QUANTITY",
                n("III.4.b"));
    }

    private static Object[] named(Map<String, Object> marks, int quantity, int upTo) {
        Map<String, Object> values = new LinkedHashMap<>(marks);
        values.put("NAME", "Thủ tục, nhóm đến " + upTo);
        values.put("QUANTITY", quantity);
        return values.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
    }

    private void dossiers() {
        into.during("DOSSIERS", year, dossierValues());
    }

    /** 8.952 in time is in the remark of the table; what is open is what was received and not resolved. */
    Object[] dossierValues() {
        int received = n("III.7.a");
        int resolved = n("III.7.b");
        return new Object[] {
            "SOURCE",
            "Hệ thống một cửa",
            "CUT_OFF",
            "14/12/2023",
            "RECEIVED",
            received,
            "ONLINE",
            n("VII.3.e"),
            "ONLINE_BASE",
            n("VII.3.d"),
            "POST",
            n("VII.9.d"),
            "RESOLVED",
            resolved,
            "RESOLVED_IN_TIME",
            8952,
            "RESOLVED_LATE",
            resolved - 8952,
            "OPEN",
            received - resolved,
            "RETURNED_BY_POST",
            n("VII.9.e")
        };
    }

    private void people() {
        into.on(
                "ORG",
                DAY,
                "ROOMS",
                n("IV.1.a"),
                "AGENCIES",
                n("IV.1.b"),
                "AGENCY_ROOMS",
                n("IV.1.c"),
                "SERVICE_UNITS",
                n("IV.1.d"),
                "SERVICE_ROOMS",
                n("IV.1.e"));
        Object[] staff = {
            "QUOTA_ADMIN",
            n("IV.2.a"),
            "PRESENT_ADMIN",
            n("IV.2.b"),
            "CONTRACTS",
            n("IV.2.c"),
            "QUOTA_SERVICE",
            n("IV.3.a"),
            "PRESENT_SERVICE",
            n("IV.3.b"),
            "LEADERS_DEPARTMENT",
            n("IV.5.a"),
            "LEADERS_ROOM",
            n("IV.5.b"),
            "LEADERS_SERVICE_ROOM",
            n("IV.5.c"),
            "IT_STAFF",
            n("VII.2A"),
            "POSITIONS_APPROVED",
            true,
            "POSITIONS_DESCRIBED",
            true
        };
        into.on("STAFF", DAY, staff);
        into.during("STAFF_MOVES", year, new Object[] {
            "ROOMS_CUT",
            n("IV.1.f"),
            "SERVICE_UNITS_CUT",
            n("IV.1.h"),
            "SERVICE_ROOMS_CUT",
            n("IV.1.i"),
            "CUT_ADMIN",
            n("IV.2.d"),
            "CUT_SERVICE",
            n("IV.3.c"),
            "RECRUITED_OFFICIALS",
            n("V.2.a"),
            "RECRUITED_OFFICIALS_SPECIAL",
            n("V.2.b"),
            "RECRUITED_EMPLOYEES",
            n("V.2.c"),
            "RECRUITED_EMPLOYEES_SPECIAL",
            n("V.2.d"),
            "APPOINTED_BY_EXAM",
            false,
            "APPOINTED_DEPARTMENT",
            n("V.3.b"),
            "APPOINTED_ROOM",
            n("V.3.c"),
            "APPOINTED_SERVICE_ROOM",
            n("V.3.d"),
            "TRAINED_PLANNED",
            n("V.4.a"),
            "TRAINED",
            n("V.4.b"),
            "ROTATION_PLANNED",
            n("V.5.a"),
            "ROTATED",
            n("V.5.b"),
            "DISCIPLINED_DEPARTMENT",
            n("V.6.a"),
            "DISCIPLINED_ROOM",
            n("V.6.b"),
            "DISCIPLINED_SERVICE_ROOM",
            n("V.6.c"),
            "DISCIPLINED_OFFICIALS",
            n("V.6.d")
        });
    }

    private void office() {
        into.on(
                "FINANCE",
                DAY,
                "AUTONOMY",
                true,
                "SPENDING_RULES",
                true,
                "UNITS_STATE",
                n("VI.3.d"),
                "UNITS_SPENDING_RULES",
                n("VI.5"));
        Object[] technology = {
            "MAIL_ACCOUNTS",
            n("VII.6"),
            "LEADER_CERTIFICATES",
            n("VII.7"),
            "APPLICATIONS",
            n("VII.8"),
            "ONE_STOP_CONNECTED",
            true,
            "REPORT_SYSTEM",
            true,
            "TASK_SOFTWARE",
            true
        };
        into.on("ICT", DAY, technology);
        Object[] quality = {
            "PUBLISHED", true, "AUDITED", true, "REVIEWED", true,
            "UNITS_PUBLISHED", false, "UNITS_AUDITED", false, "UNITS_REVIEWED", false
        };
        into.during("ISO", year, quality);
    }
}
