package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.NewFile;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.ContributionDraft;
import vn.dondoc.task.ContributionGift;
import vn.dondoc.task.ContributionList;
import vn.dondoc.task.ContributionQueries;
import vn.dondoc.task.Contributions;
import vn.dondoc.task.ExtensionDecisions;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.ExtensionList;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.PartDraft;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.RecordedExtension;
import vn.dondoc.task.Returns;
import vn.dondoc.task.Splits;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;
import vn.dondoc.task.TransferDraft;
import vn.dondoc.task.Transfers;

/** Extensions, returns, transfers, splits and contributions. */
@Component
class MoveProbes implements ActionProbes {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 28);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 31);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);
    private static final PageQuery PAGE = PageQuery.of(0, 10);
    private static final AssignmentFilter ANY = AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY);
    private static final NewFile FILE = new NewFile("a.txt", "Văn bản".getBytes(StandardCharsets.UTF_8));
    private static final String DRAFT = "{\"due\":\"2024-07-31\",\"reason\":\"Chờ số liệu\"}";
    private static final RecordedExtension RECORDED = new RecordedExtension("812/UBND-TH", TODAY, LATER, "");
    private static final String RECORDED_JSON =
            "{\"documentNumber\":\"812/UBND-TH\",\"documentDate\":\"2024-03-19\",\"due\":\"2024-07-31\"}";

    private final TaskCreation creation;
    private final TaskService tasks;
    private final Extensions extensions;
    private final ExtensionDecisions decisions;
    private final ExtensionQueries extensionQueries;
    private final Returns returns;
    private final Transfers transfers;
    private final Splits splits;
    private final Contributions contributions;
    private final ContributionQueries contributionQueries;
    private final AssignmentQueries queries;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    MoveProbes(
            TaskCreation creation,
            TaskService tasks,
            Extensions extensions,
            ExtensionDecisions decisions,
            ExtensionQueries extensionQueries,
            Returns returns,
            Transfers transfers,
            Splits splits,
            Contributions contributions,
            ContributionQueries contributionQueries,
            AssignmentQueries queries,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.creation = creation;
        this.tasks = tasks;
        this.extensions = extensions;
        this.decisions = decisions;
        this.extensionQueries = extensionQueries;
        this.returns = returns;
        this.transfers = transfers;
        this.splits = splits;
        this.contributions = contributions;
        this.contributionQueries = contributionQueries;
        this.queries = queries;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(extending(), recording(), moving(), asking(), contributing(), reading())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<ActionProbe> extending() {
        return Stream.of(
                probe(Action.ASK_EXTENSION, "ask", place -> {
                    long id = assigned(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.ask(id, version(id, place), new ExtensionDraft(LATER, "Chờ", false)),
                            () -> onAssignment(id, "extension", DRAFT));
                }),
                probe(Action.ASK_EXTENSION, "withdraw", place -> {
                    long request = asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.withdraw(request, 0), () -> onExtension(request, "withdrawal", "{}"));
                }),
                probe(Action.GIVE_OPINION, "opinion", place -> {
                    long request = asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.giveOpinion(request, 0, Opinion.AGREE, ""),
                            () -> onExtension(request, "opinion", "{\"opinion\":\"AGREE\"}"));
                }),
                probe(Action.GRANT_EXTENSION, "grant", place -> {
                    long request = asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.grant(request, 0, null, ""), () -> onExtension(request, "grant", "{}"));
                }),
                probe(Action.GRANT_EXTENSION, "refuse", place -> {
                    long request = asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.refuse(request, 0, "Đã chậm"),
                            () -> onExtension(request, "refusal", "{\"reason\":\"Đã chậm\"}"));
                }),
                probe(Action.GRANT_EXTENSION, "decide several", place -> {
                    long request = asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> decisions.grant(List.of(new ExtensionDecisions.Seen(request, 0)), ""),
                            () -> json(
                                    "/api/v1/extensions/decisions",
                                    "{\"decision\":\"GRANT\",\"requests\":[{\"id\":" + request + "}]}"));
                }));
    }

    private Stream<ActionProbe> recording() {
        return Stream.of(
                probe(Action.RECORD_EXTENSION, "record", place -> {
                    long id = assigned(place, TaskSource.DIRECTIVE);
                    return new Trial(
                            () -> extensions.record(id, version(id, place), RECORDED, List.of()),
                            () -> onAssignment(id, "recorded-extension", RECORDED_JSON));
                }),
                probe(Action.RECORD_EXTENSION, "record with the document", place -> {
                    long id = assigned(place, TaskSource.DIRECTIVE);
                    return new Trial(null, () -> multipart("/api/v1/assignments/{id}/recorded-extension", id)
                            .file(new MockMultipartFile("file", "a.txt", null, FILE.content()))
                            .param("documentNumber", "812/UBND-TH")
                            .param("documentDate", "2024-03-19")
                            .param("due", "2024-07-31"));
                }),
                probe(Action.VIEW_TASK, "document of an extension", place -> {
                    long id = assigned(place, TaskSource.DIRECTIVE);
                    current.runAs(place.account("vanphong"), () -> extensions.record(id, 0, RECORDED, List.of(FILE)));
                    long request = jdbc.sql("SELECT MAX(id) FROM extension")
                            .query(Long.class)
                            .single();
                    return new Trial(
                            () -> extensionQueries.file(request), () -> get("/api/v1/extensions/{id}/file", request));
                }));
    }

    private Stream<ActionProbe> moving() {
        return Stream.of(
                probe(Action.ASK_RETURN, "ask", place -> {
                    long id = assigned(place, TaskSource.PLAN);
                    return new Trial(
                            () -> returns.ask(id, version(id, place), "Không đúng việc"),
                            () -> onAssignment(id, "return-request", "{\"reason\":\"Không đúng việc\"}"));
                }),
                probe(Action.ASK_RETURN, "withdraw", place -> {
                    long id = returnAsked(place);
                    return new Trial(
                            () -> returns.withdraw(id, version(id, place)),
                            () -> onAssignment(id, "return-request/withdrawal", "{}"));
                }),
                probe(Action.TRANSFER_TASK, "leave it with the unit", place -> {
                    long id = returnAsked(place);
                    return new Trial(
                            () -> returns.refuse(id, version(id, place), "Làm tiếp"),
                            () -> onAssignment(id, "return-request/refusal", "{\"answer\":\"Làm tiếp\"}"));
                }),
                probe(Action.TRANSFER_TASK, "give it to another unit", place -> {
                    long id = assigned(place, TaskSource.PLAN);
                    long other = unit(place, "pbgd");
                    return new Trial(
                            () -> transfers.transfer(
                                    id, version(id, place), new TransferDraft(other, null, "Đúng việc")),
                            () -> onAssignment(id, "transfer", "{\"unit\":\"pbgd\",\"reason\":\"Đúng việc\"}"));
                }),
                probe(Action.SPLIT_TASK, "split", place -> {
                    long id = assigned(place, TaskSource.PLAN);
                    long officer = person(place.officer());
                    return new Trial(
                            () -> splits.split(
                                    id,
                                    version(id, place),
                                    List.of(new PartDraft("Một", officer, null), new PartDraft("Hai", officer, null))),
                            () -> onAssignment(
                                    id,
                                    "parts",
                                    ("{\"parts\":[{\"label\":\"Một\",\"officer\":\"%1$s\"},"
                                                    + "{\"label\":\"Hai\",\"officer\":\"%1$s\"}]}")
                                            .formatted(place.officer())));
                }));
    }

    private Stream<ActionProbe> asking() {
        return Stream.of(
                probe(Action.ASK_CONTRIBUTION, "ask", place -> {
                    long id = received(place);
                    long other = unit(place, "pbgd");
                    return new Trial(
                            () -> contributions.ask(
                                    id, version(id, place), new ContributionDraft(other, "Số liệu", null)),
                            () -> onAssignment(id, "contributions", "{\"unit\":\"pbgd\",\"wanted\":\"Số liệu\"}"));
                }),
                probe(Action.ASK_CONTRIBUTION, "whom to ask", place -> {
                    long id = received(place);
                    return new Trial(
                            () -> contributions.proposal(id),
                            () -> get("/api/v1/assignments/{id}/contribution-proposal", id));
                }),
                probe(Action.ASK_CONTRIBUTION, "take", place -> {
                    long part = givenTo(place);
                    return new Trial(
                            () -> contributions.accept(part, 1), () -> onContribution(part, "acceptance", "{}"));
                }),
                probe(Action.ASK_CONTRIBUTION, "send back", place -> {
                    long part = givenTo(place);
                    return new Trial(
                            () -> contributions.sendBack(part, 1, "Thiếu"),
                            () -> onContribution(part, "return", "{\"reason\":\"Thiếu\"}"));
                }),
                probe(Action.ASK_CONTRIBUTION, "withdraw", place -> {
                    long part = askedBy(place);
                    return new Trial(
                            () -> contributions.withdraw(part, 0, "Thôi"),
                            () -> onContribution(part, "withdrawal", "{\"reason\":\"Thôi\"}"));
                }));
    }

    private Stream<ActionProbe> contributing() {
        return Stream.of(
                probe(Action.CONTRIBUTE, "give", place -> {
                    long part = askedOf(place);
                    return new Trial(
                            () -> contributions.give(part, 0, new ContributionGift("Đây", "", null), List.of()),
                            () -> onContribution(part, "answer", "{\"text\":\"Đây\"}"));
                }),
                probe(Action.CONTRIBUTE, "give with a file", place -> {
                    long part = askedOf(place);
                    return new Trial(null, () -> multipart("/api/v1/contributions/{id}/answer", part)
                            .file(new MockMultipartFile("file", "a.txt", null, FILE.content())));
                }),
                probe(Action.CONTRIBUTE, "name who does it", place -> {
                    long part = askedOf(place);
                    return new Trial(
                            () -> contributions.namePerson(part, 0, person(place.officer())),
                            () -> onContribution(part, "person", "{\"person\":\"" + place.officer() + "\"}"));
                }),
                probe(Action.CONTRIBUTE, "whom to name", place -> {
                    long part = askedOf(place);
                    return new Trial(
                            () -> contributions.personChoices(part),
                            () -> get("/api/v1/contributions/{id}/people", part));
                }),
                probe(Action.VIEW_TASK, "file of a contribution", place -> {
                    long part = givenTo(place);
                    long file = jdbc.sql("SELECT MAX(attachment_id) FROM contribution_answer_attachment")
                            .query(Long.class)
                            .single();
                    return new Trial(
                            () -> contributionQueries.file(part, file),
                            () -> get("/api/v1/contributions/{id}/files/{file}", part, file));
                }));
    }

    private Stream<ActionProbe> reading() {
        Set<Place> once = EnumSet.of(Place.OWN_TASK);
        return Stream.of(
                list(once, "extensions", "", () -> extensionQueries.find(ExtensionList.OPEN, PAGE)),
                list(once, "extensions", "/counts", extensionQueries::counts),
                list(once, "contributions", "", () -> contributionQueries.find(ContributionList.TO_GIVE, PAGE)),
                list(once, "contributions", "/counts", contributionQueries::counts));
    }

    private static ActionProbe list(Set<Place> places, String what, String more, Supplier<Object> service) {
        return new ActionProbe(
                Action.VIEW_TASK,
                what + more,
                places,
                place -> new Trial(service::get, () -> get("/api/v1/" + what + more)));
    }

    private static ActionProbe probe(Action action, String what, ActionProbe.Preparation preparation) {
        return new ActionProbe(action, what, Place.TASKS, preparation);
    }

    /** Work of the place's unit. */
    private long assigned(Place place, TaskSource source) {
        return assigned(place, place.unit(), source);
    }

    private long assigned(Place place, String unitCode, TaskSource source) {
        Actor director = directory.actor(place.account("giamdoc")).orElseThrow();
        NewTask task = new NewTask(
                null,
                null,
                source,
                "KH 56",
                "I.1",
                2024,
                Area.PROCEDURES,
                "Việc thử",
                "",
                "",
                "",
                "Chậm nhất 28/6/2024",
                DeadlineKind.FIXED_BY,
                null,
                DUE,
                null,
                "",
                List.of(unit(place, unitCode)),
                List.of());
        return current.callAs(director.username(), () -> {
            transaction.executeWithoutResult(status -> creation.create(director.agencyId(), List.of(task), done -> {}));
            return queries.find(ANY, PAGE).items().get(0).id();
        });
    }

    private long received(Place place) {
        long id = assigned(place, TaskSource.PLAN);
        current.runAs(head(place, place.unit()), () -> tasks.receive(id, 0, person(place.officer()), ""));
        return id;
    }

    private long asked(Place place, TaskSource source) {
        long id = assigned(place, source);
        return current.callAs(
                head(place, place.unit()), () -> extensions.ask(id, 0, new ExtensionDraft(LATER, "Chờ", false)));
    }

    private long returnAsked(Place place) {
        long id = assigned(place, TaskSource.PLAN);
        current.runAs(head(place, place.unit()), () -> returns.ask(id, 0, "Không đúng việc"));
        return id;
    }

    /** The place's unit leads and has asked. */
    private long askedBy(Place place) {
        long id = received(place);
        return current.callAs(
                place.officer(),
                () -> contributions.ask(id, 1, new ContributionDraft(unit(place, "pbgd"), "Số liệu", null)));
    }

    /** The place's unit leads and was given a part. */
    private long givenTo(Place place) {
        long part = askedBy(place);
        current.runAs(
                head(place, "pbgd"),
                () -> contributions.give(part, 0, new ContributionGift("Đây", "", null), List.of(FILE)));
        return part;
    }

    /** Another unit leads and has asked the place's unit. */
    private long askedOf(Place place) {
        long id = assigned(place, "pbgd", TaskSource.PLAN);
        String lead = head(place, "pbgd");
        current.runAs(lead, () -> tasks.receive(id, 0, person(lead), ""));
        return current.callAs(
                lead,
                () -> contributions.ask(id, 1, new ContributionDraft(unit(place, place.unit()), "Số liệu", null)));
    }

    private int version(long id, Place place) {
        return current.callAs(
                place.account("giamdoc"), () -> queries.details(id).version());
    }

    private long unit(Place place, String code) {
        long agency = directory.actor(place.account("giamdoc")).orElseThrow().agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals(code))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static String head(Place place, String unit) {
        return place.account(unit.equals("vp") ? "vanphong" : "truongphong." + unit);
    }

    private long person(String account) {
        return directory.actor(account).orElseThrow().personId();
    }

    private static MockHttpServletRequestBuilder onAssignment(long id, String step, String body) {
        return json("/api/v1/assignments/" + id + "/" + step, body);
    }

    private static MockHttpServletRequestBuilder onExtension(long id, String step, String body) {
        return json("/api/v1/extensions/" + id + "/" + step, body);
    }

    private static MockHttpServletRequestBuilder onContribution(long id, String step, String body) {
        return json("/api/v1/contributions/" + id + "/" + step, body);
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
