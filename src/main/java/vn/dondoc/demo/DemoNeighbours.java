package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;

/**
 * The agencies beside the demo's department, as far as the People's Committee that compares them needs them: each has
 * a plan of its own and letters of the committee, one keeps its dates, the other lags.
 */
class DemoNeighbours {

    private static final String HEADER =
            "STT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành\tSản phẩm\n";

    private final List<Neighbour> neighbours;
    private final DemoStory.Plans plans;
    private final DemoDailyWork daily;
    private final DemoDirectives directives;
    private final DemoWork work;
    private final Organization organization;
    private final CurrentActor actor;

    /** One of them: code, end of its accounts, symbol of its documents, number and day of its plan. */
    private record Neighbour(String code, String suffix, String symbol, String number, String issuedAt) {

        String key() {
            return suffix.substring(1);
        }
    }

    DemoNeighbours(
            DemoStory.Plans plans,
            DemoDailyWork daily,
            DemoDirectives directives,
            DemoWork work,
            Organization organization,
            CurrentActor actor) {
        this.plans = plans;
        this.daily = daily;
        this.directives = directives;
        this.work = work;
        this.organization = organization;
        this.actor = actor;
        this.neighbours = List.of(
                new Neighbour("snv-angiang", ".snv", "BC-SNV", "18/KH-SNV", "2024-01-25T09:00"),
                new Neighbour("stc-angiang", ".stc", "BC-STC", "22/KH-STC", "2024-02-01T15:00"));
    }

    /** Their part of the story; nothing of those that the program does not have. */
    void plan(DemoAgenda agenda) {
        present().forEach(one -> {
            DemoWork there = work.in(one.suffix());
            List<Map<String, String>> rows = rows("co-quan-khac.tsv", one);
            LocalDateTime issued = LocalDateTime.parse(one.issuedAt());
            agenda.at(issued, () -> issue(one, there, rows, issued.toLocalDate()));
            agenda.at(issued.plusDays(1), () -> receive(there));
            rows.forEach(row -> finish(agenda, there, row.get("Nhiệm vụ"), row));
            List<Map<String, String>> given = rows("co-quan-khac-giao.tsv", one);
            directives.in(there).plan(agenda, given);
            for (Map<String, String> row : given) {
                agenda.at(LocalDate.parse(row.get("received")).atTime(14, 0), () -> there.find(row.get("content"))
                        .forEach(there::receive));
                finish(agenda, there, row.get("content"), row);
            }
        });
    }

    private static List<Map<String, String>> rows(String file, Neighbour one) {
        return DemoTable.rows(file).stream()
                .filter(row -> row.get("agency").equals(one.key()))
                .toList();
    }

    private static void finish(DemoAgenda agenda, DemoWork there, String content, Map<String, String> row) {
        String day = row.get("done_on");
        if (!day.isEmpty()) {
            agenda.at(day + "T15:20", () -> there.finish(content, row.get("done_number"), day));
        }
    }

    /** Their days in the rest of the year. */
    Consumer<LocalDate> days() {
        List<DemoDailyWork> all = present().stream()
                .map(one -> daily.in(work.in(one.suffix()), one.symbol()))
                .toList();
        return today -> all.forEach(each -> each.day(today));
    }

    private List<Neighbour> present() {
        Set<String> codes = organization.agencies().stream().map(Agency::code).collect(Collectors.toSet());
        return neighbours.stream().filter(one -> codes.contains(one.code())).toList();
    }

    private void issue(Neighbour one, DemoWork there, List<Map<String, String>> rows, LocalDate day) {
        String table = rows.stream()
                .map(row ->
                        String.join("\t", row.values().stream().skip(1).limit(6).toList()))
                .collect(Collectors.joining("\n", HEADER, "\n"));
        plans.issue(
                actor,
                there,
                () -> plans.drafting().paste("Kế hoạch cải cách hành chính năm 2024", table),
                one.number(),
                day);
    }

    /** All but the last: that one nobody has received yet. */
    private static void receive(DemoWork there) {
        List<AssignmentRow> given = there.all().stream()
                .filter(row -> row.status() == AssignmentStatus.ASSIGNED)
                .toList();
        given.subList(0, Math.max(0, given.size() - 1)).forEach(there::receive);
    }
}
