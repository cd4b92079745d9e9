package vn.dondoc.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/** The frozen versions of reports. Everybody of the agency who reads reports reads them; nobody changes one. */
@Service
@Transactional(readOnly = true)
public class ReportVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ReportVersions.class);

    private final JdbcClient jdbc;
    private final Access access;
    private final ReportRows reports;
    private final Clock clock;

    ReportVersions(JdbcClient jdbc, Access access, ReportRows reports, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    /** All versions of a report, newest first, each with whether it is intact. */
    public List<FrozenReport> of(long reportId) {
        reports.get(access.require(Action.VIEW_REPORT).agencyId(), reportId);
        return read("WHERE v.report_id = ? ORDER BY v.version_no DESC", reportId);
    }

    /**
     * One version, checked against its hash.
     *
     * @param version 0 = the newest
     * @throws NotFoundException when there is no such version
     * @throws NotPossibleException when the content is not what was frozen
     */
    public FrozenReport read(long reportId, int version) {
        Report report = reports.get(access.require(Action.VIEW_REPORT).agencyId(), reportId);
        int wanted = version == 0 ? report.frozenVersion() : version;
        FrozenReport found = read("WHERE v.report_id = ? AND v.version_no = ?", reportId, wanted).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Bản phát hành"));
        if (!found.intact()) {
            LOG.error("Frozen report {} version {} does not have its hash {}", reportId, wanted, found.sha256());
            throw new NotPossibleException(
                    "Bản phát hành đã lưu không khớp mã kiểm tra: dữ liệu bị sửa ngoài phần mềm. Hãy báo quản trị để"
                            + " khôi phục từ bản sao lưu.");
        }
        return found;
    }

    @Transactional
    void add(
            long reportId,
            int version,
            String number,
            LocalDate issuedOn,
            String content,
            String changeNote,
            @Nullable Long person,
            List<String> recipients) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        INSERT INTO report_version (report_id, version_no, number, issued_on, content, sha256,
                          change_note, frozen_at, frozen_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(reportId, version, number, issuedOn, content, Hash.of(content), changeNote, now, person)
                .update();
        int position = 0;
        for (String recipient : recipients) {
            jdbc.sql("INSERT INTO report_recipient (report_id, version_no, position, name, sent_at)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(reportId, version, position++, recipient, now)
                    .update();
        }
    }

    private List<FrozenReport> read(String where, Object... values) {
        return jdbc.sql("""
                        SELECT v.*, p.full_name FROM report_version v LEFT JOIN person p ON p.id = v.frozen_by
                        """ + where)
                .params(values)
                .query((row, index) -> new FrozenReport(
                        row.getLong("report_id"),
                        row.getInt("version_no"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("change_note"),
                        row.getString("content"),
                        row.getString("sha256"),
                        Hash.of(row.getString("content")).equals(row.getString("sha256")),
                        row.getTimestamp("frozen_at").toInstant(),
                        row.getString("full_name"),
                        recipients(row.getLong("report_id"), row.getInt("version_no"))))
                .list();
    }

    private List<String> recipients(long reportId, int version) {
        return jdbc.sql("SELECT name FROM report_recipient WHERE report_id = ? AND version_no = ? ORDER BY position")
                .params(reportId, version)
                .query(String.class)
                .list();
    }
}
