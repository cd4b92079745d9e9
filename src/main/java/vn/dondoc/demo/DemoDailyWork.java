package vn.dondoc.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.ExtensionList;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskSource;

/**
 * A day in the department: heads receive, officers go on with their work, most of it is done some days before it is due,
 * some on the day, some late, now and then a later date is asked for; what was handed in is accepted on the next day of
 * work. Which piece goes which way follows from its words, so that the year comes out the same each time.
 */
class DemoDailyWork {

    /** From this day on the results of the year of work without a due date are handed in. */
    private static final LocalDate YEAR_RESULTS = LocalDate.of(2024, 12, 10);

    private static final int WAYS = 16;
    private static final int ASKS = 12;
    private static final int[] LATER = {2, 3, 6, 9};
    private static final int MONTH = 30;
    private static final int ASK_BEFORE = 6;
    private static final int MORE_DAYS = 20;

    private final DemoWork work;
    private final Extensions extensions;
    private final ExtensionQueries requests;
    private final CurrentActor actor;
    private final Set<Long> asked = new HashSet<>();
    private final String symbol;
    private int documents = 150;

    @Autowired
    DemoDailyWork(DemoWork work, Extensions extensions, ExtensionQueries requests, CurrentActor actor) {
        this(work, extensions, requests, actor, "BC-STP");
    }

    private DemoDailyWork(
            DemoWork work, Extensions extensions, ExtensionQueries requests, CurrentActor actor, String symbol) {
        this.work = work;
        this.extensions = extensions;
        this.requests = requests;
        this.actor = actor;
        this.symbol = symbol;
    }

    /** Days in another agency of the demo, whose reports carry {@code symbolOfReports} behind their number. */
    DemoDailyWork in(DemoWork workThere, String symbolOfReports) {
        return new DemoDailyWork(workThere, extensions, requests, actor, symbolOfReports);
    }

    void day(LocalDate today) {
        decideRequests();
        for (AssignmentRow row : work.all()) {
            switch (row.status()) {
                case ASSIGNED -> {
                    if (today.isAfter(row.assignedOn())) {
                        work.receive(row);
                    }
                }
                case RECEIVED, IN_PROGRESS -> goOn(row, today);
                case SUBMITTED -> work.acceptUnit(row);
                case UNIT_ACCEPTED -> work.acceptLast(row);
                default -> {
                    // not begun yet, or waits for a decision
                }
            }
        }
    }

    private void goOn(AssignmentRow row, LocalDate today) {
        if (row.dueOn() == null) {
            if (!today.isBefore(YEAR_RESULTS)) {
                hand(row, today);
            } else if (row.awaitsProgress()) {
                work.progress(row, "Đã thực hiện trong kỳ, không có vướng mắc.", null);
            }
            return;
        }
        LocalDate planned = planned(row);
        if (!today.isBefore(planned)) {
            hand(row, planned.isBefore(row.assignedOn()) ? today : planned);
        } else if (asks(row) && !today.isBefore(row.dueOn().minusDays(ASK_BEFORE)) && !today.isAfter(row.dueOn())) {
            ask(row);
        } else if (row.progressOn() == null || row.progressOn().isBefore(today.minusDays(MONTH))) {
            work.progress(row, "Đã thu thập số liệu, đang soạn kết quả.", null);
        }
    }

    /** On which day the result is signed. */
    private LocalDate planned(AssignmentRow row) {
        int way = way(row);
        LocalDate day = row.dueOn().minusDays(1 + way % 5);
        if (way == ASKS - 1 || way == ASKS - 2) {
            day = row.dueOn();
        } else if (way >= ASKS && !asked.contains(row.id())) {
            day = row.dueOn().plusDays(LATER[way - ASKS]);
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean asks(AssignmentRow row) {
        return way(row) == ASKS
                && row.source() == TaskSource.PLAN
                && !row.extensionAsked()
                && !asked.contains(row.id());
    }

    private static int way(AssignmentRow row) {
        return Math.floorMod((row.content() + row.unitName() + row.occurrence()).hashCode(), WAYS);
    }

    private void ask(AssignmentRow row) {
        asked.add(row.id());
        ExtensionDraft draft =
                new ExtensionDraft(row.dueOn().plusDays(MORE_DAYS), "Chờ ý kiến của cơ quan phối hợp.", true);
        actor.runAs(work.head(row), () -> extensions.ask(row.id(), work.version(row), draft));
    }

    private void hand(AssignmentRow row, LocalDate day) {
        if (row.status() == AssignmentStatus.RECEIVED) {
            work.progress(row, "Đã hoàn thành, gửi kết quả.", null);
        }
        documents++;
        String number = documents + "/" + symbol;
        work.hand(row, new ResultDraft(number, day, "Đã hoàn thành.", "", java.util.List.of()));
    }

    /** The Office agrees on one day, the Director on the next. */
    private void decideRequests() {
        for (ExtensionRow row : actor.callAs(
                        work.director(), () -> requests.find(ExtensionList.OPEN, PageQuery.of(0, 100)))
                .items()) {
            long id = row.request().id();
            int version = row.request().version();
            if (row.request().opinion() == null) {
                actor.runAs(
                        work.office(), () -> extensions.giveOpinion(id, version, Opinion.AGREE, "Lý do chính đáng."));
            } else {
                actor.runAs(work.director(), () -> extensions.grant(id, version, null, ""));
            }
        }
    }
}
