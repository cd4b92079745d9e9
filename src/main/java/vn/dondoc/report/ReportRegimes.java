package vn.dondoc.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** The reporting regime of an agency: shipped defaults, and what the agency has changed of them. */
@Service
@Transactional
public class ReportRegimes {

    /** Days before the cut-off on which a period opens unless the agency says otherwise. */
    static final int OPEN_BEFORE = 10;

    private static final int LONGEST_RECIPIENTS = 2000;
    private static final int MOST_BEFORE = 60;
    private static final int LAST_DAY = 28;
    private static final List<String> RECIPIENTS =
            List.of("Sở Nội vụ", "Ban Giám đốc Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP");

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final AgencyParameters parameters;

    ReportRegimes(JdbcClient jdbc, Access access, AuditTrail audit, AgencyParameters parameters) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.parameters = parameters;
    }

    /** Every kind of report of the own agency. */
    @Transactional(readOnly = true)
    public List<ReportRegime> all() {
        long agency = actor().agencyId();
        return Arrays.stream(ReportKind.values())
                .map(kind -> regime(agency, kind))
                .toList();
    }

    /**
     * Changes the regime of one kind. Reports that are open keep the days with which they were opened.
     *
     * @param version the version that the person saw; null: whatever is there now
     */
    public ReportRegime change(ReportKind kind, @Nullable Integer version, RegimeDraft draft) {
        Actor actor = actor();
        ReportRegime before = regime(actor.agencyId(), kind);
        if (version != null && version != before.version()) {
            throw StaleDataException.changed("Chế độ báo cáo");
        }
        RegimeDraft checked = checked(draft);
        int rows = jdbc.sql("""
                        INSERT INTO report_regime (agency_id, kind, active, unit_day, department_day, open_before,
                          recipients, outline_code, version)
                        VALUES (:agency, :kind, :active, :unit, :department, :before, :recipients, :outline, 1)
                        ON DUPLICATE KEY UPDATE active = :active, unit_day = :unit, department_day = :department,
                          open_before = :before, recipients = :recipients, outline_code = :outline,
                          version = version + 1""")
                .param("agency", actor.agencyId())
                .param("kind", kind.name())
                .param("active", checked.active())
                .param("unit", checked.unitDay())
                .param("department", checked.departmentDay())
                .param("before", checked.openBefore())
                .param("recipients", String.join("\n", checked.recipients()))
                .param("outline", checked.outlineCode())
                .update();
        ReportRegime after = regime(actor.agencyId(), kind);
        String what = changes(before, after);
        if (rows > 0 && !what.isEmpty()) {
            audit.record(actor, AuditSubject.REPORT_REGIME, null, kind.label() + ": " + what);
        }
        return after;
    }

    /** The regime that holds, for the program itself. */
    ReportRegime regime(long agencyId, ReportKind kind) {
        int unit = parameters.number(agencyId, AgencyParameter.UNIT_REPORT_DAY);
        int department = parameters.number(agencyId, AgencyParameter.DEPARTMENT_REPORT_DAY);
        return jdbc.sql("SELECT * FROM report_regime WHERE agency_id = ? AND kind = ?")
                .params(agencyId, kind.name())
                .query((row, index) -> {
                    Integer ownUnit = row.getObject("unit_day", Integer.class);
                    Integer ownDepartment = row.getObject("department_day", Integer.class);
                    return new ReportRegime(
                            kind,
                            row.getBoolean("active"),
                            ownUnit,
                            ownDepartment,
                            row.getInt("open_before"),
                            ReportRows.lines(row.getString("recipients")),
                            row.getString("outline_code"),
                            ownUnit == null ? unit : ownUnit,
                            ownDepartment == null ? department : ownDepartment,
                            row.getInt("version"));
                })
                .optional()
                // the report of nine months is off: in most provinces that of the third quarter is made instead
                .orElseGet(() -> new ReportRegime(
                        kind,
                        kind != ReportKind.NINE_MONTHS,
                        null,
                        null,
                        OPEN_BEFORE,
                        RECIPIENTS,
                        kind.name(),
                        unit,
                        department,
                        0));
    }

    /** A day of the month in which a window closes. */
    static LocalDate dayOf(LocalDate windowTo, int day) {
        YearMonth month = YearMonth.from(windowTo);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private Actor actor() {
        long agency = access.require(Action.MANAGE_REGIME).agencyId();
        return access.require(Action.MANAGE_REGIME, Subject.agency(agency));
    }

    private static RegimeDraft checked(RegimeDraft draft) {
        checkDay("unitDay", draft.unitDay());
        checkDay("departmentDay", draft.departmentDay());
        if (draft.unitDay() != null && draft.departmentDay() != null && draft.unitDay() > draft.departmentDay()) {
            throw new InvalidInputException(
                    "unitDay", "Ngày các đơn vị gửi phải trước hoặc trùng ngày Sở gửi báo cáo.");
        }
        if (draft.openBefore() < 0 || draft.openBefore() > MOST_BEFORE) {
            throw new InvalidInputException("openBefore", "Số ngày mở trước phải từ 0 đến " + MOST_BEFORE + ".");
        }
        List<String> recipients = ReportRows.lines(String.join("\n", draft.recipients()));
        if (recipients.isEmpty()) {
            throw new InvalidInputException("recipients", "Hãy nhập ít nhất một nơi nhận, mỗi nơi một dòng.");
        }
        if (String.join("\n", recipients).length() > LONGEST_RECIPIENTS) {
            throw new InvalidInputException("recipients", "Nơi nhận dài quá " + LONGEST_RECIPIENTS + " ký tự.");
        }
        String outline = draft.outlineCode().strip();
        if (!outline.matches("[A-Za-z0-9_.-]{1,60}")) {
            throw new InvalidInputException("outlineCode", "Mã đề cương chỉ gồm chữ không dấu, số và dấu _ . -.");
        }
        return new RegimeDraft(
                draft.active(), draft.unitDay(), draft.departmentDay(), draft.openBefore(), recipients, outline);
    }

    private static void checkDay(String field, @Nullable Integer day) {
        if (day != null && (day < 1 || day > LAST_DAY)) {
            throw new InvalidInputException(field, "Ngày phải từ 1 đến 28; bỏ trống thì theo tham số của cơ quan.");
        }
    }

    private static String changes(ReportRegime before, ReportRegime after) {
        List<String> all = new ArrayList<>();
        note(all, "bật", before.active() ? "có" : "không", after.active() ? "có" : "không");
        note(all, "ngày đơn vị gửi", day(before.unitDay()), day(after.unitDay()));
        note(all, "ngày Sở gửi", day(before.departmentDay()), day(after.departmentDay()));
        note(all, "mở trước (ngày)", before.openBefore(), after.openBefore());
        note(all, "nơi nhận", String.join("; ", before.recipients()), String.join("; ", after.recipients()));
        note(all, "đề cương", before.outlineCode(), after.outlineCode());
        return String.join(", ", all);
    }

    private static void note(List<String> all, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            all.add("%s: %s → %s".formatted(what, before, after));
        }
    }

    private static String day(@Nullable Integer day) {
        return day == null ? "theo tham số" : day.toString();
    }
}
