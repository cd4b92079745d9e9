package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The lists behind the numbers of the dashboard that gather several kinds of things. */
@Service
@Transactional(readOnly = true)
public class BoardItems {

    /** The own field first, then by day. */
    static final Comparator<BoardItem> ORDER = Comparator.comparing((BoardItem item) -> !item.ownField())
            .thenComparing(BoardItem::day)
            .thenComparing(BoardItem::kind)
            .thenComparing(BoardItem::id);

    private final Access access;
    private final Organization organization;
    private final WorkItems work;
    private final BoardFactsReader facts;
    private final Clock clock;

    BoardItems(Access access, Organization organization, WorkItems work, BoardFactsReader facts, Clock clock) {
        this.access = access;
        this.organization = organization;
        this.work = work;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A list, longest first.
     *
     * @param page which part of the work
     * @throws vn.dondoc.common.ForbiddenException when the person may not see the dashboard
     * @throws vn.dondoc.common.NotFoundException when the agency has no such unit
     */
    public BoardPage find(BoardQuery query, PageQuery page) {
        Actor actor = access.require(Action.VIEW_DASHBOARD);
        String unit = query.unitId() == null
                ? null
                : organization.unit(actor.agencyId(), query.unitId()).name();
        BoardFrame frame = frame(actor);
        PageOf<BoardItem> parts = query.takes(ItemKind.WORK)
                ? work.find(frame, query, page)
                : new PageOf<>(List.of(), 0, page.page(), page.size());
        return new BoardPage(unit, others(frame, query), parts);
    }

    /** Who looks, with the units of the agency in their order. */
    BoardFrame frame(Actor actor) {
        return BoardFrame.of(actor, LocalDate.now(clock), organization.units(actor.agencyId()));
    }

    /** Everything that is no ordinary work, overdue or due this week, in order. */
    static List<BoardItem> others(BoardFrame frame, BoardFacts facts) {
        return Stream.of(
                        ReportItems.open(frame, facts),
                        VisitItems.open(facts),
                        RemedyItems.open(facts),
                        FeedbackItems.open(frame, facts))
                .flatMap(Function.identity())
                .filter(item -> !item.day().isAfter(frame.lastDay()))
                .sorted(ORDER)
                .toList();
    }

    private List<BoardItem> others(BoardFrame frame, BoardQuery query) {
        Stream<BoardItem> all = others(frame, facts.read(frame, frame.today(), frame.today())).stream()
                .filter(item -> item.day().isBefore(frame.today()) == (query.list() == BoardList.OVERDUE))
                .filter(item -> query.takes(item.kind()))
                .filter(item -> query.unitId() == null || query.unitId().equals(item.unitId()))
                .filter(item -> query.day() == null || query.day().equals(item.day()));
        return all.toList();
    }
}
