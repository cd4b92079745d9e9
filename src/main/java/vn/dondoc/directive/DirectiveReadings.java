package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.TableReadings;
import vn.dondoc.plan.reading.DocumentHead;
import vn.dondoc.plan.reading.PlanDocument;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.plan.reading.RowAccount;
import vn.dondoc.plan.reading.RowRole;
import vn.dondoc.plan.reading.TaskRow;
import vn.dondoc.plan.reading.UnitReading;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/**
 * Reads a list of tasks given outside plans, with the same understanding of tables as plans: columns in any order under
 * many names, merged cells, units, deadlines; every row is accounted for. Stores nothing. Lists hold work for every
 * unit, so only who may give work to all of them reads one.
 */
@Service
public class DirectiveReadings {

    private final TableReadings tables;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;

    DirectiveReadings(TableReadings tables, Organization organization, Access access, CurrentActor current) {
        this.tables = tables;
        this.organization = organization;
        this.access = access;
        this.current = current;
    }

    /**
     * Reads a .docx or .xlsx file.
     *
     * @param usual what holds for rows that do not say it: giver, receipt, also the document of all rows
     * @throws vn.dondoc.plan.reading.UnreadableFileException with what to do, when the file cannot be read
     */
    public ListReading read(String fileName, byte[] content, DirectiveHead usual, ProgressListener progress) {
        Actor actor = allowed();
        return rows(actor, tables.read(actor.agencyId(), fileName, content, progress), usual);
    }

    /**
     * Reads a table pasted from Word, Excel or a web page.
     *
     * @throws vn.dondoc.plan.reading.UnreadableFileException when there is no table in it
     */
    public ListReading readPasted(String tsvOrHtml, DirectiveHead usual) {
        Actor actor = allowed();
        return rows(actor, tables.readPasted(actor.agencyId(), tsvOrHtml), usual);
    }

    private Actor allowed() {
        return access.require(
                Action.ENTER_DIRECTIVE, Subject.agency(current.get().agencyId()));
    }

    private ListReading rows(Actor actor, PlanDocument read, DirectiveHead usual) {
        Map<String, Unit> units = organization.workingUnits(actor.agencyId()).stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
        DocumentWords ofFile = ofFile(read.head());
        List<ListRow> rows = new ArrayList<>();
        for (TaskRow task : read.tasks()) {
            rows.add(row(rows.size() + 1, task, ofFile, usual, units));
        }
        read.notUnderstood()
                .forEach(unread -> rows.add(
                        unread(rows.size() + 1, unread.place().toString(), unread.text(), unread.reason(), usual)));
        read.targets()
                .forEach(target -> rows.add(unread(
                        rows.size() + 1,
                        target.place().toString(),
                        target.name(),
                        "Dòng này giống một chỉ tiêu, không phải nhiệm vụ.",
                        usual)));
        return new ListReading(rows, account(read.accounts()));
    }

    private static DocumentWords ofFile(DocumentHead head) {
        return new DocumentWords(
                head.number() == null ? "" : head.number(),
                head.issuedOn(),
                head.agency() == null || DocumentWords.issuer(head.agency()) == null ? "" : head.agency(),
                head.title() == null ? "" : head.title());
    }

    private static ListRow row(
            int position, TaskRow task, DocumentWords ofFile, DirectiveHead usual, Map<String, Unit> units) {
        ListColumns columns = new ListColumns(task.extra());
        DocumentWords document = columns.document()
                .or(DocumentWords.of(task.group()))
                .or(ofFile)
                .or(new DocumentWords(usual.number(), usual.issuedOn(), usual.issuerName(), usual.abstractText()));
        Issuer issuer = DocumentWords.issuer(document.issuer());
        DirectiveHead head = new DirectiveHead(
                issuer == null ? usual.issuer() : issuer,
                document.issuer(),
                document.number(),
                document.date(),
                document.about(),
                columns.received() == null ? usual.receivedOn() : columns.received());
        String rest = columns.rest();
        String note = task.note().isEmpty() || rest.isEmpty() ? task.note() + rest : task.note() + "\n" + rest;
        DirectiveTaskDraft draft = new DirectiveTaskDraft(
                task.content(),
                ids(task.leadUnits(), units),
                ids(task.cooperatingUnits(), units),
                task.cooperatingText(),
                DirectiveDeadline.words(task.deadlineText()),
                task.deliverable(),
                null,
                columns.tracking(),
                note);
        return new ListRow(
                position,
                task.place().toString(),
                null,
                head,
                draft,
                task.leadText(),
                unsure(task.leadUnits(), units),
                false,
                null);
    }

    private static ListRow unread(int position, String place, String text, String reason, DirectiveHead usual) {
        return new ListRow(
                position,
                place,
                reason,
                usual,
                DirectiveTaskDraft.of(text, List.of(), DirectiveDeadline.words("")),
                "",
                List.of(),
                false,
                null);
    }

    private static List<Long> ids(List<UnitReading> names, Map<String, Unit> units) {
        List<Long> ids = new ArrayList<>();
        for (UnitReading name : names) {
            if (name.allUnits()) {
                units.values().stream()
                        .sorted(Comparator.comparing(Unit::sortNo).thenComparing(Unit::name))
                        .map(Unit::id)
                        .filter(id -> !ids.contains(id))
                        .forEach(ids::add);
            } else if (units.containsKey(name.unitCode())
                    && !ids.contains(units.get(name.unitCode()).id())) {
                ids.add(units.get(name.unitCode()).id());
            }
        }
        return ids;
    }

    private static List<ListRow.UnsureUnit> unsure(List<UnitReading> names, Map<String, Unit> units) {
        return names.stream()
                .filter(name -> !name.allUnits() && !units.containsKey(name.unitCode()))
                .map(name -> {
                    Unit suggested = byName(name.suggestion(), units);
                    return new ListRow.UnsureUnit(
                            name.raw(),
                            suggested == null ? null : suggested.id(),
                            suggested == null ? null : suggested.name());
                })
                .toList();
    }

    @Nullable
    private static Unit byName(@Nullable String name, Map<String, Unit> units) {
        return units.values().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<ListReading.Account> account(List<RowAccount> accounts) {
        Map<RowRole, Integer> counts = new LinkedHashMap<>();
        for (RowRole role : RowRole.values()) {
            counts.put(role, 0);
        }
        accounts.forEach(account -> counts.merge(account.role(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new ListReading.Account(label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String label(RowRole role) {
        return switch (role) {
            case TASK -> "nhiệm vụ";
            case TARGET -> "giống chỉ tiêu";
            case GROUP -> "tên nhóm";
            case HEADER -> "tiêu đề cột";
            case CONTINUATION -> "phần tiếp của dòng trên";
            case EMPTY -> "trống";
            case OTHER_TABLE -> "của bảng khác (quốc hiệu, nơi nhận, ký)";
            case NOT_UNDERSTOOD -> "chưa hiểu";
        };
    }
}
