package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.ASK_EXPLANATION;
import static vn.dondoc.security.Action.ENTER_TARGET;
import static vn.dondoc.security.Action.MANAGE_TARGET;
import static vn.dondoc.security.Action.VIEW_TARGET;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.lang.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.common.Area;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.ExplanationDraft;
import vn.dondoc.target.SourceRule;
import vn.dondoc.target.TargetDecision;
import vn.dondoc.target.TargetExplanations;
import vn.dondoc.target.TargetExport;
import vn.dondoc.target.TargetFiles;
import vn.dondoc.target.TargetFilter;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.target.TargetJoining;
import vn.dondoc.target.TargetMeasure;
import vn.dondoc.target.TargetSources;
import vn.dondoc.target.TargetValues;
import vn.dondoc.target.Targets;
import vn.dondoc.target.ValueDraft;
import vn.dondoc.task.ExportFormat;

/** Targets: read, given values, managed by the Office, explained to the leadership. */
@Component
class TargetProbes implements ActionProbes {

    private static final String URL = "/api/v1/targets";
    private static final String PERIOD = "2024-Q1";

    /** Whoever reads targets sees the list; units see their own ones only, which other probes try. */
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private final TargetFixture fixture;
    private final Targets targets;
    private final TargetValues values;
    private final TargetFiles files;
    private final TargetExport export;
    private final TargetSources sources;
    private final TargetJoining joining;
    private final TargetExplanations explanations;
    private final CurrentActor current;

    TargetProbes(
            TargetFixture fixture,
            Targets targets,
            TargetValues values,
            TargetFiles files,
            TargetExport export,
            TargetSources sources,
            TargetJoining joining,
            TargetExplanations explanations,
            CurrentActor current) {
        this.fixture = fixture;
        this.targets = targets;
        this.values = values;
        this.files = files;
        this.export = export;
        this.sources = sources;
        this.joining = joining;
        this.explanations = explanations;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(lists(), reading(), entering(), managing(), asking())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionProbe> lists() {
        return List.of(
                list("list", () -> new Trial(() -> targets.list(TargetFilter.of(2024)), () -> get(URL + "?year=2024"))),
                list("count", () -> new Trial(() -> targets.count(2024), () -> get(URL + "/count?year=2024"))),
                list(
                        "export",
                        () -> new Trial(
                                () -> export.file(TargetFilter.of(2024), ExportFormat.CSV),
                                () -> get(URL + "/export?year=2024&format=xlsx"))),
                list("years", () -> new Trial(targets::years, () -> get(URL + "/years"))));
    }

    private List<ActionProbe> reading() {
        return List.of(
                target(VIEW_TARGET, "one", id -> new Trial(() -> targets.details(id), () -> get(URL + "/{id}", id))),
                target(
                        VIEW_TARGET,
                        "history",
                        id -> new Trial(() -> targets.history(id), () -> get(URL + "/{id}/events", id))),
                target(
                        VIEW_TARGET,
                        "periods",
                        id -> new Trial(() -> values.periods(id), () -> get(URL + "/{id}/periods", id))),
                target(
                        VIEW_TARGET,
                        "versions",
                        id -> new Trial(
                                () -> values.versions(id, PERIOD), () -> get(URL + "/{id}/values?period=2024-Q1", id))),
                target(
                        VIEW_TARGET,
                        "label of a source",
                        id -> new Trial(() -> sources.label(id, SourceRule.fact("PAKN.RECEIVED")), null)),
                counted(
                        VIEW_TARGET,
                        "computed",
                        id -> new Trial(
                                () -> sources.compute(id, PERIOD),
                                () -> get(URL + "/{id}/computed?period=2024-Q1", id))),
                target(
                        VIEW_TARGET,
                        "explanations",
                        id -> new Trial(() -> explanations.of(id), () -> get(URL + "/{id}/explanations", id))),
                target(
                        VIEW_TARGET,
                        "units that can be asked",
                        id -> new Trial(
                                () -> explanations.askable(id), () -> get(URL + "/{id}/explanations/units", id))));
    }

    private List<ActionProbe> entering() {
        return List.of(
                target(
                        ENTER_TARGET,
                        "value",
                        id -> new Trial(
                                () -> values.enter(id, draft()),
                                () -> json(
                                        post(URL + "/{id}/values", id),
                                        "{\"period\":\"2024-Q1\",\"value\":82.5,\"source\":\"Báo cáo\"}"))),
                counted(
                        ENTER_TARGET,
                        "value of the source",
                        id -> new Trial(
                                () -> sources.take(id, PERIOD, "", null),
                                () -> json(post(URL + "/{id}/computed", id), "{\"period\":\"2024-Q1\"}"))),
                new ActionProbe(ENTER_TARGET, "template", LISTS, place -> {
                    fixture.single("stp-angiang", "hctp");
                    return new Trial(() -> files.template(PERIOD), () -> get(URL + "/file?period=2024-Q1"));
                }),
                new ActionProbe(ENTER_TARGET, "file", LISTS, place -> {
                    fixture.single("stp-angiang", "hctp");
                    byte[] file = current.callAs(
                            "vanphong", () -> files.template(PERIOD).content());
                    return new Trial(() -> files.save(files.read(PERIOD, file).changes()), () -> multipart(
                                    URL + "/file?period=2024-Q1&save=true")
                            .file(new MockMultipartFile("file", "ket-qua.xlsx", null, file)));
                }));
    }

    private List<ActionProbe> managing() {
        TargetDecision decision =
                new TargetDecision(List.of(), List.of(), Area.PROCEDURES, TargetMeasure.LEVEL, WindowKind.QUARTER);
        return List.of(
                agency(
                        "decision",
                        place -> single(place, null),
                        id -> new Trial(
                                () -> targets.decide(id, decision, 0),
                                () -> json(
                                        put(URL + "/{id}", id),
                                        "{\"area\":\"PROCEDURES\",\"measure\":\"LEVEL\",\"rhythm\":\"QUARTER\",\"version\":0}"))),
                agency(
                        "sources",
                        place -> single(place, null),
                        id -> new Trial(() -> sources.choices(id), () -> get(URL + "/{id}/source-choices", id))),
                agency(
                        "preview of a source",
                        place -> single(place, null),
                        id -> new Trial(
                                () -> sources.preview(id, SourceRule.fact("PAKN.RECEIVED"), PERIOD),
                                () -> json(
                                        post(URL + "/{id}/source-preview?period=2024-Q1", id),
                                        "{\"kind\":\"FACT\",\"code\":\"PAKN.RECEIVED\"}"))),
                agency(
                        "source",
                        place -> single(place, null),
                        id -> new Trial(
                                () -> sources.choose(id, SourceRule.fact("PAKN.RECEIVED")),
                                () -> json(
                                        put(URL + "/{id}/source", id),
                                        "{\"kind\":\"FACT\",\"code\":\"PAKN.RECEIVED\"}"))),
                agency(
                        "no source",
                        place -> single(place, null),
                        id -> new Trial(() -> sources.clear(id), () -> delete(URL + "/{id}/source", id))),
                new ActionProbe(MANAGE_TARGET, "duplicates", EnumSet.of(Place.AGENCY), place -> {
                    single(place, null);
                    return new Trial(() -> joining.offers(2024), () -> get(URL + "/duplicates?year=2024"));
                }),
                new ActionProbe(MANAGE_TARGET, "join", Place.AGENCIES, place -> {
                    long head = single(place, null);
                    long other = single(place, null);
                    return new Trial(
                            () -> joining.join(head, List.of(other)),
                            () -> json(post(URL + "/{id}/joined", head), "{\"ids\":[%d]}".formatted(other)));
                }),
                new ActionProbe(MANAGE_TARGET, "separate", Place.AGENCIES, place -> {
                    long head = single(place, null);
                    long other = single(place, null);
                    current.runAs(place.account("vanphong"), () -> joining.join(head, List.of(other)));
                    return new Trial(() -> joining.separate(other), () -> delete(URL + "/{id}/joined", other));
                }),
                new ActionProbe(MANAGE_TARGET, "keep apart", Place.AGENCIES, place -> {
                    long one = single(place, null);
                    long other = single(place, null);
                    return new Trial(
                            () -> joining.keepApart(List.of(one, other)),
                            () -> json(post(URL + "/duplicates/apart"), "{\"ids\":[%d,%d]}".formatted(one, other)));
                }));
    }

    private List<ActionProbe> asking() {
        ExplanationDraft draft = new ExplanationDraft(PERIOD, "Nêu nguyên nhân", List.of(), null);
        return List.of(target(
                ASK_EXPLANATION,
                "ask",
                id -> new Trial(
                        () -> explanations.ask(id, draft),
                        () -> json(
                                post(URL + "/{id}/explanations", id),
                                "{\"period\":\"2024-Q1\",\"question\":\"Nêu nguyên nhân\"}"))));
    }

    private ActionProbe list(String what, Supplier<Trial> trial) {
        return new ActionProbe(VIEW_TARGET, what, LISTS, place -> {
            single(place, place.unit());
            return trial.get();
        });
    }

    private ActionProbe target(Action action, String what, LongFunction<Trial> trial) {
        return new ActionProbe(action, what, Place.TASKS, place -> trial.apply(single(place, place.unit())));
    }

    /** A target that counts answered feedback, of which the register knows. */
    private ActionProbe counted(Action action, String what, LongFunction<Trial> trial) {
        return new ActionProbe(action, what, Place.TASKS, place -> {
            long id = single(place, place.unit());
            fixture.counted(place.account("vanphong"), id);
            return trial.apply(id);
        });
    }

    private ActionProbe agency(String what, ToLongFunction<Place> made, LongFunction<Trial> trial) {
        return new ActionProbe(MANAGE_TARGET, what, Place.AGENCIES, place -> trial.apply(made.applyAsLong(place)));
    }

    private long single(Place place, @Nullable String unit) {
        return fixture.single(place.foreign() ? "stp-kiengiang" : "stp-angiang", unit);
    }

    private static ValueDraft draft() {
        return new ValueDraft(PERIOD, new BigDecimal("82.5"), null, "Báo cáo", "", null);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
