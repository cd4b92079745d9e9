package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ExtensionDecisions;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.ExtensionList;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.RecordedExtension;
import vn.dondoc.task.TaskSource;

/** Asking for a later day, deciding it, and writing down what somebody outside decided. */
@Component
class ExtensionProbes implements ActionProbes {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);
    private static final String DRAFT = "{\"due\":\"2024-07-31\",\"reason\":\"Chờ số liệu\"}";
    private static final RecordedExtension RECORDED =
            new RecordedExtension("812/UBND-TH", TODAY, MoveSetting.LATER, "");
    private static final String RECORDED_JSON =
            "{\"documentNumber\":\"812/UBND-TH\",\"documentDate\":\"2024-03-19\",\"due\":\"2024-07-31\"}";

    private final MoveSetting setting;
    private final Extensions extensions;
    private final ExtensionDecisions decisions;
    private final ExtensionQueries extensionQueries;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    ExtensionProbes(
            MoveSetting setting,
            Extensions extensions,
            ExtensionDecisions decisions,
            ExtensionQueries extensionQueries,
            CurrentActor current,
            JdbcClient jdbc) {
        this.setting = setting;
        this.extensions = extensions;
        this.decisions = decisions;
        this.extensionQueries = extensionQueries;
        this.current = current;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(extending(), recording(), reading())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<ActionProbe> extending() {
        return Stream.of(
                MoveSetting.probe(Action.ASK_EXTENSION, "ask", place -> {
                    long id = setting.assigned(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.ask(
                                    id,
                                    setting.version(id, place),
                                    new ExtensionDraft(MoveSetting.LATER, "Chờ", false)),
                            () -> MoveSetting.onAssignment(id, "extension", DRAFT));
                }),
                MoveSetting.probe(Action.ASK_EXTENSION, "withdraw", place -> {
                    long request = setting.asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.withdraw(request, 0), () -> onExtension(request, "withdrawal", "{}"));
                }),
                MoveSetting.probe(Action.GIVE_OPINION, "opinion", place -> {
                    long request = setting.asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.giveOpinion(request, 0, Opinion.AGREE, ""),
                            () -> onExtension(request, "opinion", "{\"opinion\":\"AGREE\"}"));
                }),
                MoveSetting.probe(Action.GRANT_EXTENSION, "grant", place -> {
                    long request = setting.asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.grant(request, 0, null, ""), () -> onExtension(request, "grant", "{}"));
                }),
                MoveSetting.probe(Action.GRANT_EXTENSION, "refuse", place -> {
                    long request = setting.asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> extensions.refuse(request, 0, "Đã chậm"),
                            () -> onExtension(request, "refusal", "{\"reason\":\"Đã chậm\"}"));
                }),
                MoveSetting.probe(Action.GRANT_EXTENSION, "decide several", place -> {
                    long request = setting.asked(place, TaskSource.PLAN);
                    return new Trial(
                            () -> decisions.grant(List.of(new ExtensionDecisions.Seen(request, 0)), ""),
                            () -> MoveSetting.json(
                                    "/api/v1/extensions/decisions",
                                    "{\"decision\":\"GRANT\",\"requests\":[{\"id\":" + request + "}]}"));
                }));
    }

    private Stream<ActionProbe> recording() {
        return Stream.of(
                MoveSetting.probe(Action.RECORD_EXTENSION, "record", place -> {
                    long id = setting.assigned(place, TaskSource.DIRECTIVE);
                    return new Trial(
                            () -> extensions.record(id, setting.version(id, place), RECORDED, List.of()),
                            () -> MoveSetting.onAssignment(id, "recorded-extension", RECORDED_JSON));
                }),
                MoveSetting.probe(Action.RECORD_EXTENSION, "record with the document", place -> {
                    long id = setting.assigned(place, TaskSource.DIRECTIVE);
                    return new Trial(null, () -> multipart("/api/v1/assignments/{id}/recorded-extension", id)
                            .file(new MockMultipartFile("file", "a.txt", null, MoveSetting.FILE.content()))
                            .param("documentNumber", "812/UBND-TH")
                            .param("documentDate", "2024-03-19")
                            .param("due", "2024-07-31"));
                }),
                MoveSetting.probe(Action.VIEW_TASK, "document of an extension", place -> {
                    long id = setting.assigned(place, TaskSource.DIRECTIVE);
                    current.runAs(
                            place.account("vanphong"),
                            () -> extensions.record(id, 0, RECORDED, List.of(MoveSetting.FILE)));
                    long request = jdbc.sql("SELECT MAX(id) FROM extension")
                            .query(Long.class)
                            .single();
                    return new Trial(
                            () -> extensionQueries.file(request), () -> get("/api/v1/extensions/{id}/file", request));
                }));
    }

    private Stream<ActionProbe> reading() {
        return Stream.of(
                MoveSetting.list("extensions", () -> extensionQueries.find(ExtensionList.OPEN, MoveSetting.PAGE)),
                MoveSetting.list("extensions/counts", extensionQueries::counts));
    }

    private static MockHttpServletRequestBuilder onExtension(long id, String step, String body) {
        return MoveSetting.json("/api/v1/extensions/" + id + "/" + step, body);
    }
}
