package vn.dondoc.report.text;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;

/**
 * Builds the text of a report from its outline and the units' contributions, as often as wanted. What the Office has
 * edited is never overwritten: the new text stands beside it until the Office takes it or leaves it.
 */
@Service
@Transactional
public class Compiler {

    private final ReportSource reports;
    private final OutlineTemplates outlines;
    private final OutlineStore stored;
    private final SectionStore sections;
    private final JdbcClient jdbc;
    private final Clock clock;

    Compiler(
            ReportSource reports,
            OutlineTemplates outlines,
            OutlineStore stored,
            SectionStore sections,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.outlines = outlines;
        this.stored = stored;
        this.sections = sections;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many sections were written, left and set aside. */
    private static final class Count {
        private int written;
        private int unchanged;
        private int kept;
    }

    /**
     * Compiles.
     *
     * @param newestOutline follow the newest version of the outline; else the one that the report was compiled with
     * @throws vn.dondoc.common.NotPossibleException when the report is no longer written
     */
    public CompileResult compile(long reportId, boolean newestOutline, CompileProgress progress) {
        ReportSource.Writable report = reports.writable(reportId);
        Outline outline = outline(report.head(), newestOutline);
        List<PartText> parts = reports.parts(reportId);
        List<Assembly.Section> wanted = new Assembly(parts).sections(outline.nodes());
        Map<String, ReportSection> old = new HashMap<>();
        sections.of(reportId).forEach(section -> old.put(section.key(), section));
        Count count = new Count();
        for (int at = 0; at < wanted.size(); at++) {
            Assembly.Section section = wanted.get(at);
            write(reportId, section, at, old.remove(section.node().key()), count);
            progress.progress(at + 1, wanted.size());
        }
        old.values().forEach(this::leftOver);
        jdbc.sql("""
                        INSERT INTO report_compilation (report_id, outline_id, compiled_at, compiled_by)
                        VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE outline_id = VALUES(outline_id),
                          compiled_at = VALUES(compiled_at), compiled_by = VALUES(compiled_by)""")
                .params(
                        reportId,
                        outline.id(),
                        LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE),
                        report.actor().personId())
                .update();
        return new CompileResult(
                outline.version(), count.written, count.unchanged, count.kept, names(parts, true), names(parts, false));
    }

    private Outline outline(ReportHead head, boolean newest) {
        Outline current = outlines.stored(head.agencyId(), head.kind());
        if (newest) {
            return current;
        }
        return jdbc.sql("SELECT outline_id FROM report_compilation WHERE report_id = ?")
                .param(head.id())
                .query(Long.class)
                .optional()
                .flatMap(id -> stored.byId(head.agencyId(), id))
                .orElse(current);
    }

    private void write(long reportId, Assembly.Section wanted, int position, ReportSection old, Count count) {
        if (old == null) {
            long id = sections.add(reportId, wanted.node(), position, wanted.text());
            sections.keep(id, TextOrigin.COMPILED, wanted.text(), null);
            count.written++;
            return;
        }
        sections.place(old.id(), wanted.node(), position);
        if (wanted.text().equals(old.text())) {
            sections.fresh(old.id(), null);
            count.unchanged++;
        } else if (!old.edited()) {
            sections.compiled(old.id(), wanted.text(), null);
            sections.keep(old.id(), TextOrigin.COMPILED, wanted.text(), null);
            count.written++;
        } else if (wanted.text().equals(old.compiledText())) {
            sections.fresh(old.id(), null);
            count.unchanged++;
        } else {
            if (!Objects.equals(wanted.text(), old.freshText())) {
                sections.fresh(old.id(), wanted.text());
            }
            count.kept++;
        }
    }

    /** A section that the outline no longer has goes, unless the Office has written in it. */
    private void leftOver(ReportSection section) {
        if (section.edited()) {
            sections.orphan(section.id());
        } else {
            sections.remove(section.id());
        }
    }

    private static List<String> names(List<PartText> parts, boolean usable) {
        List<String> names = new ArrayList<>();
        parts.stream().filter(part -> part.usable() == usable).forEach(part -> names.add(part.unitName()));
        return names;
    }
}
