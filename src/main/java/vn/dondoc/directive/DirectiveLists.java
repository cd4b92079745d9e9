package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/** Takes a whole list: every row or none, after a person has decided what is doubtful. */
@Service
public class DirectiveLists {

    private final RowChecks checks;
    private final DirectiveWriter writer;
    private final DirectiveStore store;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    DirectiveLists(
            RowChecks checks,
            DirectiveWriter writer,
            DirectiveStore store,
            Access access,
            CurrentActor current,
            Clock clock) {
        this.checks = checks;
        this.writer = writer;
        this.store = store;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** What a person has to decide, by the position of the row; rows without doubts and rows left out are missing. */
    @Transactional(readOnly = true)
    public Map<Integer, List<RowDoubt>> doubts(List<ListRow> rows) {
        return checks.doubts(allowed(), rows);
    }

    /**
     * Gives all work of the list. Rows of one document become its tasks, in their order.
     *
     * @param files kept with the document when the list is of one: a unit that sees one document of many must not read
     *     in its file what others were given
     * @throws InvalidInputException (field {@code rows}) when a row has a doubt left; nothing is stored then
     */
    @Transactional
    public ListReport create(List<ListRow> rows, List<NewFile> files) {
        Actor actor = allowed();
        if (rows.stream().noneMatch(ListRow::taken)) {
            throw new InvalidInputException("rows", "Danh sách không có dòng nào được nhận.");
        }
        Map<Integer, List<RowDoubt>> doubts = checks.doubts(actor, rows);
        if (!doubts.isEmpty()) {
            throw new InvalidInputException("rows", left(doubts));
        }
        LocalDate today = LocalDate.now(clock);
        Map<Object, List<ListRow>> documents = new LinkedHashMap<>();
        rows.stream().filter(ListRow::taken).forEach(row -> documents
                .computeIfAbsent(key(row), key -> new ArrayList<>())
                .add(row));
        int known = 0;
        int tasks = 0;
        Set<Long> ids = new LinkedHashSet<>();
        for (List<ListRow> ofOne : documents.values()) {
            DirectiveHead first = ofOne.get(0).head();
            DirectiveHead head = HeadChecks.checked(first, today, DirectiveEntry.usualName(actor, first.issuer()));
            known += store.find(actor.agencyId(), head).isPresent() ? 1 : 0;
            Entered entered = writer.tasks(
                    actor,
                    writer.document(actor, head),
                    ofOne.stream().map(ListRow::draft).toList());
            if (documents.size() == 1) {
                writer.files(entered.directiveId(), files);
            }
            tasks += entered.taskIds().size();
            ids.add(entered.directiveId());
        }
        return new ListReport(rows.size(), documents.size() - known, known, tasks, leftOut(rows), List.copyOf(ids));
    }

    private Actor allowed() {
        return access.require(
                Action.ENTER_DIRECTIVE, Subject.agency(current.get().agencyId()));
    }

    /** Rows of one document; an order without a number is a document of its own. */
    private static Object key(ListRow row) {
        String number = Checks.numberKey(row.head().number());
        return number == null
                ? row.position()
                : List.of(row.head().issuer(), number, String.valueOf(row.head().issuedOn()));
    }

    private static String left(Map<Integer, List<RowDoubt>> doubts) {
        return "Còn %d dòng cần xem: %s. %s"
                .formatted(
                        doubts.size(),
                        doubts.keySet().stream().limit(10).map(String::valueOf).collect(Collectors.joining(", ")),
                        doubts.values().iterator().next().get(0).message());
    }

    private static List<ListReport.LeftOut> leftOut(List<ListRow> rows) {
        return rows.stream()
                .filter(row -> !row.taken())
                .map(row -> new ListReport.LeftOut(
                        row.position(), row.place(), row.draft().content(), row.leftOut()))
                .toList();
    }
}
