package vn.dondoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.SharedFiles;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;

/** The appendix of Sóc Trăng's report of 2023, entered through the ordinary path, comes out as it was printed. */
class SocTrang2023Test extends DatabaseTest {

    private static final String TABLE = "indicators-soc-trang-2023.tsv";
    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2023, 1);

    /** Inputs that the table does not contain, as its remarks give them: 8952 on time, 17 other items, 3 procedures. */
    private static final Map<String, String> INPUTS = Map.of("III.7.c.1", "8952", "I.3.d.1", "17", "III.4.c.3", "3");

    /** The printed source gives these results without what they are computed from, so they are entered directly. */
    private static final List<String> WITHOUT_PARTS =
            List.of("I.3.a", "I.4", "I.7.c", "III.6.c", "III.6.d", "IV.1.g", "IV.1.j", "V.6.e");

    @Autowired
    private IndicatorEntry entry;

    @Autowired
    private IndicatorSheets sheets;

    @Autowired
    private RegisterFacts facts;

    @Autowired
    private CurrentActor current;

    private List<Map<String, String>> table;

    @BeforeEach
    void readTable() {
        table = SharedFiles.rows(TABLE);
    }

    @Test
    void theShippedFormIsThePrintedOne() {
        List<String> printed = table.stream().map(row -> row.get("code")).toList();
        List<RowData> shipped = ShippedForm.rows();
        assertThat(shipped.stream().filter(RowData::printed).map(RowData::code)).isEqualTo(printed);
        Form form = new Form(shipped);
        for (Map<String, String> row : table) {
            RowData mine = form.row(row.get("code")).orElseThrow();
            assertThat(mine.label()).isEqualTo(row.get("name"));
            assertThat(mine.unitOfMeasure()).isEqualTo(row.get("unit"));
            assertThat(mine.type().name()).isEqualTo(row.get("value_type"));
            assertThat(mine.printedNumber()).isEqualTo(row.get("stt_printed"));
            assertThat(form.parent(row.get("code")).map(RowData::code).orElse(""))
                    .isEqualTo(row.get("parent_code"));
            if (!row.get("computed_from").isEmpty()) {
                assertThat(mine.formula()).as(row.get("code")).isNotEmpty();
            }
        }
        assertThat(FormChecks.problems(form, facts.facts())).isEmpty();
    }

    @Test
    void everyRowComesOutAsPrinted() {
        long agency = current.callAs("vanphong", () -> current.get().agencyId());
        List<String> computed = new ArrayList<>();
        current.runAs("vanphong", () -> {
            INPUTS.forEach((code, value) -> entry.save(YEAR, code, null, EntryValue.of(value), null));
            for (Map<String, String> row : table) {
                boolean direct = row.get("computed_from").isEmpty() || WITHOUT_PARTS.contains(row.get("code"));
                String value = direct ? row.get("value_2023").replace('.', ',') : null;
                entry.save(
                        YEAR,
                        row.get("code"),
                        null,
                        new EntryValue(value, row.get("source_note"), null, null, false),
                        -1);
            }
        });
        IndicatorSheet sheet = sheets.sheet(agency, YEAR).orElseThrow();
        Map<String, String> differences = new TreeMap<>();
        for (int i = 0; i < table.size(); i++) {
            Map<String, String> row = table.get(i);
            IndicatorLine line = sheet.lines().get(i);
            assertThat(line.code()).isEqualTo(row.get("code"));
            String value = line.number() == null ? "" : oneDecimal(line.number());
            if (!value.equals(row.get("value_2023"))) {
                differences.put(row.get("code"), "printed " + row.get("value_2023") + ", here " + value);
            }
            if (!row.get("source_note").isEmpty()) {
                assertThat(line.note()).isEqualTo(row.get("source_note"));
            }
            if (line.origin() == ValueOrigin.COMPUTED) {
                computed.add(line.code());
            }
        }
        assertThat(differences).isEmpty();
        assertThat(computed).containsExactly("I.1", "I.3.d", "III.3", "III.4.c", "III.7.c", "V.6");
        // with a formula in the source, and neither computed nor known without parts: blank there as here
        assertThat(table.stream()
                        .filter(row -> !row.get("computed_from").isEmpty())
                        .map(row -> row.get("code"))
                        .filter(code -> !computed.contains(code) && !WITHOUT_PARTS.contains(code)))
                .containsExactly("IV.2.e", "IV.3.d");
        assertThat(sheet.lines().stream().filter(line -> line.number() != null)).hasSize(132);
        assertThat(line(sheet, "III.7.c").printed(1)).contains("99,9%");
        assertThat(line(sheet, "III.7.c").printed(2)).contains("99,94%");
        assertThat(line(sheet, "VII.9.e").printed(1)).contains("4.108");
    }

    /** VII.6 = IV.2.b + IV.3.b and VII.7 = IV.5.a + IV.5.b are compared, and a difference is named. */
    @Test
    void theChecksOfTheFormHoldAndNameWhatDiffers() {
        current.runAs("vanphong", () -> {
            for (Map<String, String> row : table) {
                if (row.get("computed_from").isEmpty() && !row.get("value_2023").isEmpty()) {
                    entry.save(YEAR, row.get("code"), null, EntryValue.of(row.get("value_2023")), null);
                }
            }
            assertThat(doubts()).isEmpty();
            entry.save(YEAR, "VII.6", null, EntryValue.of("45"), null);
            entry.save(YEAR, "III.5.b", null, EntryValue.of("2"), null);
            assertThat(doubts())
                    .containsOnlyKeys("III.5.b", "VII.6")
                    .containsValue("Biểu mẫu kiểm tra VII.6 = IV.2.b + IV.3.b, hiện là 45 và 46.");
        });
    }

    private Map<String, String> doubts() {
        return entry.sheet(YEAR, null).orElseThrow().lines().stream()
                .filter(line -> !line.doubt().isEmpty())
                .collect(Collectors.toMap(EntryLine::code, EntryLine::doubt));
    }

    private static IndicatorLine line(IndicatorSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String oneDecimal(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
