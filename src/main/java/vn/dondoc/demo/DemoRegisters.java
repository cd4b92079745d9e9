package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterQueries;
import vn.dondoc.security.CurrentActor;

/**
 * The registers of the demo department for the first quarter of 2024, as its Office enters them. Dossiers are there in
 * two versions; some registers are left empty, so that a report shows what nobody has entered.
 */
class DemoRegisters {

    /** A line: register, code of the unit or nothing, first day, last day, then {@code FIELD=value}. */
    private static final String ROWS = "so-theo-doi.tsv";

    private static final String YEAR = "nam-so-theo-doi.tsv";

    private static final LocalDate FROM = LocalDate.of(2023, 12, 15);
    private static final LocalDate TO = LocalDate.of(2024, 3, 14);
    private static final int FIRST_VALUE = 4;

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
                Map<String, Long> units = units();
                DemoTable.text(ROWS).lines().forEach(line -> enter(line.split("\t"), units));
                entries.confirmNothing("LEGAL_DOCS", null, FROM, TO, "CHECKED");
            }
        });
    }

    /** The further quarters, each line on its last day. */
    void planYear(DemoAgenda agenda) {
        DemoTable.text(YEAR)
                .lines()
                .map(line -> line.split("\t"))
                .forEach(cells -> agenda.at(
                        LocalDate.parse(cells[3]).atTime(16, 0),
                        () -> actor.runAs(DemoWork.OFFICE, () -> enter(cells, units()))));
    }

    private Map<String, Long> units() {
        return organization.workingUnits(actor.get().agencyId()).stream()
                .collect(Collectors.toMap(Unit::code, Unit::id));
    }

    private void enter(String[] cells, Map<String, Long> units) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = FIRST_VALUE; i < cells.length; i++) {
            String[] pair = cells[i].split("=", 2);
            values.put(pair[0], pair[1]);
        }
        entries.enter(
                cells[0],
                new EntryDraft(units.get(cells[1]), LocalDate.parse(cells[2]), LocalDate.parse(cells[3]), values),
                true);
    }
}
