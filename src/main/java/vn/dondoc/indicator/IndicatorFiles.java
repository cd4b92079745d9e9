package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The values of a period as a workbook: saved to fill in, and taken in again after a look at what would change. */
@Service
@Transactional
public class IndicatorFiles {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EntrySheets sheets;
    private final Periods periods;
    private final EntryScope scope;
    private final EntrySaving saving;
    private final Access access;

    IndicatorFiles(EntrySheets sheets, Periods periods, EntryScope scope, EntrySaving saving, Access access) {
        this.sheets = sheets;
        this.periods = periods;
        this.scope = scope;
        this.saving = saving;
        this.access = access;
    }

    /** The rows that the page shows, with what is known; the same file is the sample for an upload. */
    @Transactional(readOnly = true)
    public ExportedFile file(ReportingWindow window, @Nullable Long unitId) {
        Actor actor = scope.viewer();
        EntrySheet sheet = sheets.of(actor, window, scope.unit(actor, unitId)).orElseThrow(() -> none(window));
        return new ExportedFile("so-lieu-thong-ke-%s.xlsx".formatted(window.code()), TYPE, SheetWriter.write(sheet));
    }

    /**
     * Reads a workbook and says what would change. Empty cells change nothing: a file that holds a part of the rows
     * must not clear the others.
     *
     * @throws vn.dondoc.common.InvalidInputException naming {@code file} when it cannot be read
     */
    @Transactional(readOnly = true)
    public FileReading read(ReportingWindow window, @Nullable Long unitId, byte[] content) {
        Actor actor = access.require(Action.ENTER_INDICATOR);
        Long unit = scope.unit(actor, unitId);
        EntrySheet sheet = sheets.of(actor, window, unit).orElseThrow(() -> none(window));
        Period period = periods.of(actor.agencyId(), window).orElseThrow(() -> none(window));
        List<FileReading.Change> changes = new ArrayList<>();
        List<FileReading.Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int same = 0;
        for (SheetReader.Line read : SheetReader.read(content)) {
            EntryLine line = sheet.line(read.code()).orElse(null);
            try {
                if (line == null) {
                    problems.add(new FileReading.Problem(
                            read.line(), read.code(), "Không có dòng mã này trong các dòng của anh/chị."));
                } else if (!seen.add(read.code())) {
                    problems.add(new FileReading.Problem(read.line(), read.code(), "Mã này có hai lần trong tệp."));
                } else if (!read.dayProblem().isEmpty()) {
                    problems.add(new FileReading.Problem(read.line(), read.code(), read.dayProblem()));
                } else {
                    EntryValue typed = typed(line, read);
                    EntrySaving.Planned planned =
                            nothing(typed) ? null : saving.planned(actor, period, read.code(), unit, typed, null);
                    if (planned == null || !planned.changes()) {
                        same++;
                    } else {
                        changes.add(new FileReading.Change(
                                read.code(),
                                line.row().label(),
                                planned.wordsBefore(),
                                planned.wordsAfter(),
                                typed,
                                line.version()));
                    }
                }
            } catch (DomainException refused) {
                problems.add(new FileReading.Problem(read.line(), read.code(), refused.getMessage()));
            }
        }
        return new FileReading(changes, problems, same);
    }

    /**
     * Saves what was looked at.
     *
     * @return how many rows changed
     * @throws vn.dondoc.common.StaleDataException when somebody else saved one of the rows meanwhile; nothing is written
     */
    public int save(ReportingWindow window, @Nullable Long unitId, List<FileReading.Change> changes) {
        Actor actor = access.require(Action.ENTER_INDICATOR);
        Long unit = scope.unit(actor, unitId);
        Period period = periods.of(actor.agencyId(), window).orElseThrow(() -> none(window));
        changes.forEach(change ->
                saving.write(saving.planned(actor, period, change.code(), unit, change.value(), change.expected())));
        return changes.size();
    }

    private static EntryValue typed(EntryLine line, SheetReader.Line read) {
        // what a formula gives stands in the file to be read, not to be taken in again
        boolean valued = line.row().type() != IndicatorType.HEADING && !line.locked();
        return new EntryValue(
                valued ? filled(read.value()) : null, filled(read.note()), filled(read.source()), read.cutOff(), false);
    }

    private static boolean nothing(EntryValue typed) {
        return typed.value() == null && typed.note() == null && typed.source() == null && typed.cutOff() == null;
    }

    @Nullable
    private static String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static NotFoundException none(ReportingWindow window) {
        return new NotFoundException("Biểu mẫu của kỳ " + window.label());
    }
}
