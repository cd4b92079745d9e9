package vn.dondoc.proofing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.proofing.TableRow.Cell;
import vn.dondoc.proofing.TableRow.Column;

/** The unit of a line is that of the thing it counts, and none is missing beside a number. */
final class TableUnitCheck implements Check {

    private static final Pattern COUNTED = Words.pattern("[-+]?\\s*(?:tổng~số(?:~lượng)?|số~lượng|số)~");
    private static final Pattern VALUE = Pattern.compile("(" + VietnameseNumber.REGEX + ")\\s*(\\p{L}.*)?");
    private static final Set<NounFamily> GENERAL =
            Set.of(NounFamily.CASE, NounFamily.TURN, NounFamily.GROUP, NounFamily.CONTENT, NounFamily.FORM);

    @Override
    public void check(ProofText text, Findings findings) {
        for (TableRow row : text.rows()) {
            if (row.columns().containsKey(Column.UNIT)
                    && !row.cell(Column.LABEL).blank()) {
                Noun counted = counted(row);
                if (counted != null) {
                    unit(row, counted, findings);
                }
                value(row, findings);
            }
        }
    }

    /** What a line counts, for example {@code hồ sơ} of {@code Tổng số hồ sơ đã tiếp nhận}. */
    @Nullable
    static Noun counted(TableRow row) {
        String label = row.cell(Column.LABEL).text();
        Matcher counted = COUNTED.matcher(label);
        return counted.lookingAt() ? Noun.at(label, counted.end()) : null;
    }

    private static void unit(TableRow row, Noun counted, Findings findings) {
        Cell unit = row.cell(Column.UNIT);
        Cell value = row.cell(Column.VALUE);
        Matcher number = VALUE.matcher(value.text());
        if (unit.blank()) {
            boolean plain = row.cell(Column.NUMBER).blank() && number.matches() && number.group(2) == null;
            if (plain) {
                Cell label = row.cell(Column.LABEL);
                String message = "Dòng có số liệu nhưng thiếu đơn vị tính, có thể là \"%s\".";
                findings.sure(
                        FindingKind.UNIT,
                        row.block(),
                        label.start(),
                        label.end(),
                        message.formatted(Words.lower(counted.words())),
                        null);
            }
            return;
        }
        Noun printed = Noun.at(unit.text(), 0);
        if (printed != null
                && printed.end() == unit.text().length()
                && !GENERAL.contains(printed.family())
                && counted.family().differs(printed.family())) {
            String right = counted.words().substring(0, 1).toUpperCase(Vietnamese.LOCALE)
                    + Words.lower(counted.words().substring(1));
            findings.ask(
                    FindingKind.UNIT,
                    row.block(),
                    unit.start(),
                    unit.end(),
                    "Dòng này đếm %s nhưng đơn vị tính ghi %s.".formatted(Words.lower(counted.words()), unit.text()),
                    right);
        }
    }

    /** A value that brings a unit of its own. */
    private static void value(TableRow row, Findings findings) {
        Cell value = row.cell(Column.VALUE);
        Noun unit = Noun.at(row.cell(Column.UNIT).text(), 0);
        Matcher number = VALUE.matcher(value.text());
        if (unit == null || !number.matches() || number.group(2) == null) {
            return;
        }
        Noun own = Noun.at(number.group(2), 0);
        if (own != null && own.family().differs(unit.family())) {
            findings.ask(
                    FindingKind.UNIT,
                    row.block(),
                    value.start(),
                    value.end(),
                    "Số liệu ghi theo %s nhưng đơn vị tính của dòng là %s."
                            .formatted(own.words(), row.cell(Column.UNIT).text()),
                    null);
        }
    }
}
