package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.task.ContributionDraft;
import vn.dondoc.task.ContributionGift;
import vn.dondoc.task.ContributionList;
import vn.dondoc.task.ContributionQueries;
import vn.dondoc.task.Contributions;

/** Parts of the work that other units give. */
@Component
class ContributionProbes implements ActionProbes {

    private final MoveSetting setting;
    private final Contributions contributions;
    private final ContributionQueries contributionQueries;
    private final JdbcClient jdbc;

    ContributionProbes(
            MoveSetting setting,
            Contributions contributions,
            ContributionQueries contributionQueries,
            JdbcClient jdbc) {
        this.setting = setting;
        this.contributions = contributions;
        this.contributionQueries = contributionQueries;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(asking(), contributing(), reading())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<ActionProbe> asking() {
        return Stream.of(
                MoveSetting.probe(Action.ASK_CONTRIBUTION, "ask", place -> {
                    long id = setting.received(place);
                    long other = setting.unit(place, "pbgd");
                    return new Trial(
                            () -> contributions.ask(
                                    id, setting.version(id, place), new ContributionDraft(other, "Số liệu", null)),
                            () -> MoveSetting.onAssignment(
                                    id, "contributions", "{\"unit\":\"pbgd\",\"wanted\":\"Số liệu\"}"));
                }),
                MoveSetting.probe(Action.ASK_CONTRIBUTION, "whom to ask", place -> {
                    long id = setting.received(place);
                    return new Trial(
                            () -> contributions.proposal(id),
                            () -> get("/api/v1/assignments/{id}/contribution-proposal", id));
                }),
                MoveSetting.probe(Action.ASK_CONTRIBUTION, "take", place -> {
                    long part = setting.givenTo(place);
                    return new Trial(
                            () -> contributions.accept(part, 1), () -> onContribution(part, "acceptance", "{}"));
                }),
                MoveSetting.probe(Action.ASK_CONTRIBUTION, "send back", place -> {
                    long part = setting.givenTo(place);
                    return new Trial(
                            () -> contributions.sendBack(part, 1, "Thiếu"),
                            () -> onContribution(part, "return", "{\"reason\":\"Thiếu\"}"));
                }),
                MoveSetting.probe(Action.ASK_CONTRIBUTION, "withdraw", place -> {
                    long part = setting.askedBy(place);
                    return new Trial(
                            () -> contributions.withdraw(part, 0, "Thôi"),
                            () -> onContribution(part, "withdrawal", "{\"reason\":\"Thôi\"}"));
                }));
    }

    private Stream<ActionProbe> contributing() {
        return Stream.of(
                MoveSetting.probe(Action.CONTRIBUTE, "give", place -> {
                    long part = setting.askedOf(place);
                    return new Trial(
                            () -> contributions.give(part, 0, new ContributionGift("Đây", "", null), List.of()),
                            () -> onContribution(part, "answer", "{\"text\":\"Đây\"}"));
                }),
                MoveSetting.probe(Action.CONTRIBUTE, "give with a file", place -> {
                    long part = setting.askedOf(place);
                    return new Trial(null, () -> multipart("/api/v1/contributions/{id}/answer", part)
                            .file(new MockMultipartFile("file", "a.txt", null, MoveSetting.FILE.content())));
                }),
                MoveSetting.probe(Action.CONTRIBUTE, "name who does it", place -> {
                    long part = setting.askedOf(place);
                    return new Trial(
                            () -> contributions.namePerson(part, 0, setting.person(place.officer())),
                            () -> onContribution(part, "person", "{\"person\":\"" + place.officer() + "\"}"));
                }),
                MoveSetting.probe(Action.CONTRIBUTE, "whom to name", place -> {
                    long part = setting.askedOf(place);
                    return new Trial(
                            () -> contributions.personChoices(part),
                            () -> get("/api/v1/contributions/{id}/people", part));
                }),
                MoveSetting.probe(Action.VIEW_TASK, "file of a contribution", place -> {
                    long part = setting.givenTo(place);
                    long file = jdbc.sql("SELECT MAX(attachment_id) FROM contribution_answer_attachment")
                            .query(Long.class)
                            .single();
                    return new Trial(
                            () -> contributionQueries.file(part, file),
                            () -> get("/api/v1/contributions/{id}/files/{file}", part, file));
                }));
    }

    private Stream<ActionProbe> reading() {
        return Stream.of(
                MoveSetting.list(
                        "contributions", () -> contributionQueries.find(ContributionList.TO_GIVE, MoveSetting.PAGE)),
                MoveSetting.list("contributions/counts", contributionQueries::counts));
    }

    private static MockHttpServletRequestBuilder onContribution(long id, String step, String body) {
        return MoveSetting.json("/api/v1/contributions/" + id + "/" + step, body);
    }
}
