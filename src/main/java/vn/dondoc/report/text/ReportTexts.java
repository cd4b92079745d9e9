package vn.dondoc.report.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.reporting.NumberPrint;

/** The Office's text of a report, section by section, with every version that each has had. */
@Service
@Transactional
public class ReportTexts {

    private final ReportSource reports;
    private final OutlineStore outlines;
    private final SectionStore sections;
    private final JdbcClient jdbc;

    ReportTexts(ReportSource reports, OutlineStore outlines, SectionStore sections, JdbcClient jdbc) {
        this.reports = reports;
        this.outlines = outlines;
        this.sections = sections;
        this.jdbc = jdbc;
    }

    private record Compilation(int version, LocalDateTime at, String by) {}

    /** Whether the acting person may read the whole text of a report. */
    @Transactional(readOnly = true)
    public boolean mayRead(long reportId) {
        return reports.mayRead(reportId);
    }

    /** The whole text; for the Office, the leadership and the clerk. */
    @Transactional(readOnly = true)
    public ReportText text(long reportId) {
        ReportHead head = reports.readable(reportId);
        int newest = outlines.newest(head.agencyId(), head.kind())
                .map(Outline::version)
                .orElse(1);
        boolean writable = reports.mayWrite(head);
        return jdbc.sql("""
                        SELECT o.version, c.compiled_at AS at, p.full_name AS `by` FROM report_compilation c
                          JOIN outline o ON o.id = c.outline_id JOIN person p ON p.id = c.compiled_by
                        WHERE c.report_id = ?""")
                .param(reportId)
                .query(Compilation.class)
                .optional()
                .map(done -> new ReportText(
                        reportId, done.version(), newest, done.at(), done.by(), writable, sections.of(reportId)))
                .orElseGet(() -> new ReportText(reportId, 0, newest, null, "", writable, List.of()));
    }

    /** One section. */
    @Transactional(readOnly = true)
    public ReportSection section(long reportId, String key) {
        reports.readable(reportId);
        return sections.get(reportId, key);
    }

    /** Every text that a section has had, newest first. */
    @Transactional(readOnly = true)
    public List<SectionVersion> versions(long reportId, String key) {
        reports.readable(reportId);
        return sections.versions(sections.get(reportId, key).id());
    }

    /** What the units have sent, whole, for reading beside the text. */
    @Transactional(readOnly = true)
    public List<PartText> parts(long reportId) {
        reports.readable(reportId);
        return reports.parts(reportId);
    }

    /**
     * Of the units' texts what belongs under a section's heading, by name of the unit.
     *
     * @return empty when nothing was sent for it
     */
    @Transactional(readOnly = true)
    public Map<String, String> material(long reportId, String key) {
        ReportHead head = reports.readable(reportId);
        return jdbc.sql("SELECT outline_id FROM report_compilation WHERE report_id = ?")
                .param(reportId)
                .query(Long.class)
                .optional()
                .flatMap(id -> outlines.byId(head.agencyId(), id))
                .map(outline -> new Material(outline.nodes(), reports.parts(reportId)).of(key))
                .orElse(Map.of());
    }

    /**
     * Saves what the Office wrote. Markup of Word becomes plain text. When somebody else has saved since
     * {@code version}, nothing is overwritten: the text is kept aside among the versions and the answer says so.
     *
     * @throws InvalidInputException for more than {@link PastedText#LONGEST} characters
     */
    public SaveOutcome save(long reportId, String key, int version, String text) {
        return write(reportId, key, version, text, TextOrigin.EDITED);
    }

    SaveOutcome write(long reportId, String key, int version, String text, TextOrigin origin) {
        ReportSource.Writable report = reports.writable(reportId);
        String clean = checked(text);
        ReportSection section = sections.get(reportId, key);
        long person = report.actor().personId();
        if (clean.equals(section.text())) {
            return new SaveOutcome(true, section);
        }
        boolean edited = !clean.equals(section.compiledText());
        if (version != section.version() || !sections.edit(section.id(), version, clean, edited, person)) {
            sections.keep(section.id(), TextOrigin.ASIDE, clean, person);
            return new SaveOutcome(false, sections.get(reportId, key));
        }
        sections.keep(section.id(), origin, clean, person);
        return new SaveOutcome(true, sections.get(reportId, key));
    }

    /** Puts what compiling gives now in the place of what the Office wrote, which stays among the versions. */
    public ReportSection takeOver(long reportId, String key, int version) {
        ReportSource.Writable report = reports.writable(reportId);
        ReportSection section = same(reportId, key, version);
        if (section.freshText() == null) {
            throw new NotPossibleException("Mục này không có bản tổng hợp mới.");
        }
        sections.compiled(section.id(), section.freshText(), report.actor().personId());
        sections.keep(
                section.id(),
                TextOrigin.TAKEN_OVER,
                section.freshText(),
                report.actor().personId());
        return sections.get(reportId, key);
    }

    /** Leaves what the Office wrote as it is; what is new was seen. */
    public ReportSection keepOwn(long reportId, String key, int version) {
        reports.writable(reportId);
        sections.keepOwn(same(reportId, key, version));
        return sections.get(reportId, key);
    }

    /** Brings an earlier text back as the newest version. */
    public ReportSection restore(long reportId, String key, int version, long textId) {
        ReportSection section = same(reportId, key, version);
        String text = sections.versions(section.id()).stream()
                .filter(one -> one.id() == textId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Bản cũ của mục"))
                .text();
        return write(reportId, key, version, text, TextOrigin.RESTORED).section();
    }

    private ReportSection same(long reportId, String key, int version) {
        reports.writable(reportId);
        ReportSection section = sections.get(reportId, key);
        if (section.version() != version) {
            throw StaleDataException.changed("Mục của báo cáo");
        }
        return section;
    }

    private static String checked(String text) {
        if (text.length() > PastedText.LONGEST * 10) {
            throw tooLong(text.length());
        }
        String clean = PastedText.clean(text);
        if (clean.length() > PastedText.LONGEST) {
            throw tooLong(clean.length());
        }
        return clean;
    }

    private static InvalidInputException tooLong(int length) {
        return new InvalidInputException(
                "text",
                "Mục này dài %s ký tự, nhiều nhất %s. Chưa lưu; hãy tách bớt sang mục khác hoặc phụ lục."
                        .formatted(NumberPrint.count(length), NumberPrint.count(PastedText.LONGEST)));
    }
}
