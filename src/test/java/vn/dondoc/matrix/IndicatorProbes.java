package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.ENTER_INDICATOR;
import static vn.dondoc.security.Action.MANAGE_TEMPLATES;
import static vn.dondoc.security.Action.VIEW_INDICATORS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.indicator.EntryBy;
import vn.dondoc.indicator.EntryValue;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.indicator.IndicatorFiles;
import vn.dondoc.indicator.IndicatorSources;
import vn.dondoc.indicator.IndicatorTemplates;
import vn.dondoc.indicator.RowData;
import vn.dondoc.indicator.TemplateRow;
import vn.dondoc.indicator.TemplateVersion;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;

/** The statistics template, and the values of a period: of the agency, and the parts of units. */
@Component
class IndicatorProbes implements ActionProbes {

    private static final String URL = "/api/v1/indicators";
    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2024, 1);

    /** Each unit enters its part of this row once {@link #partsOfUnits} has been called. */
    private static final String ROW = "I.5.n";

    private final IndicatorTemplates templates;
    private final IndicatorEntry entry;
    private final IndicatorSources sources;
    private final IndicatorFiles files;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;

    IndicatorProbes(
            IndicatorTemplates templates,
            IndicatorEntry entry,
            IndicatorSources sources,
            IndicatorFiles files,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current) {
        this.templates = templates;
        this.entry = entry;
        this.sources = sources;
        this.files = files;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        List<ActionProbe> probes = new ArrayList<>();
        probes.addAll(versions());
        probes.addAll(rows());
        probes.addAll(values());
        return probes;
    }

    private List<ActionProbe> versions() {
        return List.of(
                here("versions", () -> new Trial(templates::versions, () -> get(URL + "/versions"))),
                here("names", () -> new Trial(templates::names, () -> get(URL + "/versions/formula-names"))),
                version("form", id -> new Trial(() -> templates.rows(id), () -> get(URL + "/versions/{id}", id))),
                version("problems", id -> new Trial(() -> templates.problems(id), null)),
                version(
                        "differences",
                        id -> new Trial(
                                () -> templates.compare(id, id),
                                () -> get(URL + "/versions/{id}/differences?from={id}", id, id))),
                version(
                        "copy",
                        id -> new Trial(
                                () -> templates.copy(id, "Mới"),
                                () -> json(post(URL + "/versions"), "{\"from\":%d,\"name\":\"Mới\"}".formatted(id)))),
                draft(
                        "rename",
                        id -> new Trial(
                                () -> templates.rename(id, "Tên"),
                                () -> json(put(URL + "/versions/{id}", id), "{\"name\":\"Tên\"}"))),
                draft(
                        "discard",
                        id -> new Trial(() -> templates.discard(id), () -> delete(URL + "/versions/{id}", id))),
                draft(
                        "publish",
                        id -> new Trial(
                                () -> templates.publish(id, "2025", null),
                                () -> json(
                                        post(URL + "/versions/{id}/publication", id), "{\"fromWindow\":\"2025\"}"))));
    }

    private List<ActionProbe> rows() {
        String json = "{\"code\":\"VIII\",\"level\":1,\"type\":\"HEADING\",\"label\":\"Phần mới\"}";
        return List.of(
                draft(
                        "add row",
                        id -> new Trial(
                                () -> templates.addRow(id, null, row("VIII")),
                                () -> json(post(URL + "/versions/{id}/rows", id), json))),
                row(
                        "save row",
                        row -> new Trial(
                                () -> templates.saveRow(row.versionId(), row.id(), row("VIII")),
                                () -> json(put(URL + "/versions/{id}/rows/{row}", row.versionId(), row.id()), json))),
                row(
                        "remove row",
                        row -> new Trial(
                                () -> templates.removeRow(row.versionId(), row.id()),
                                () -> delete(URL + "/versions/{id}/rows/{row}", row.versionId(), row.id()))),
                row(
                        "move row",
                        row -> new Trial(
                                () -> templates.moveRow(row.versionId(), row.id(), true),
                                () -> post(
                                        URL + "/versions/{id}/rows/{row}/move?up=true", row.versionId(), row.id()))));
    }

    private List<ActionProbe> values() {
        return List.of(
                unit(
                        VIEW_INDICATORS,
                        "sheet of a unit",
                        unit -> new Trial(() -> entry.sheet(YEAR, unit), () -> get(URL + "/2024?unitId={id}", unit))),
                unit(
                        VIEW_INDICATORS,
                        "periods",
                        unit -> new Trial(
                                () -> entry.windows(2024, unit),
                                () -> get(URL + "/periods?year=2024&unitId={id}", unit))),
                unit(
                        VIEW_INDICATORS,
                        "history",
                        unit -> new Trial(
                                () -> entry.history(YEAR, ROW, unit),
                                () -> get(URL + "/2024/values/{code}/history?unitId={id}", ROW, unit))),
                unit(
                        VIEW_INDICATORS,
                        "sources",
                        unit -> new Trial(
                                () -> sources.sources(YEAR, ROW, unit),
                                () -> get(URL + "/2024/values/{code}/sources?unitId={id}", ROW, unit))),
                unit(
                        VIEW_INDICATORS,
                        "file",
                        unit -> new Trial(
                                () -> files.file(YEAR, unit), () -> get(URL + "/2024/file?unitId={id}", unit))),
                unit(
                        ENTER_INDICATOR,
                        "part of a unit",
                        unit -> new Trial(
                                () -> entry.save(YEAR, ROW, unit, EntryValue.of("3"), null),
                                () -> json(
                                        put(URL + "/2024/values/{code}", ROW),
                                        "{\"value\":\"3\",\"unitId\":%d}".formatted(unit)))),
                unit(ENTER_INDICATOR, "file of a unit", unit -> {
                    byte[] file = current.callAs(
                            "vanphong", () -> files.file(YEAR, null).content());
                    return new Trial(
                            () -> files.save(
                                    YEAR, unit, files.read(YEAR, unit, file).changes()),
                            () -> multipart(URL + "/2024/file?save=true&unitId={id}", unit)
                                    .file(new MockMultipartFile("file", "so-lieu.xlsx", null, file)));
                }),
                new ActionProbe(
                        ENTER_INDICATOR,
                        "row of the agency",
                        HERE,
                        place -> new Trial(
                                () -> entry.save(YEAR, "I.5", null, EntryValue.of("1"), null),
                                () -> json(put(URL + "/2024/values/{code}", "I.5"), "{\"value\":\"có\"}"))));
    }

    private ActionProbe here(String what, Supplier<Trial> trial) {
        return new ActionProbe(MANAGE_TEMPLATES, what, HERE, place -> trial.get());
    }

    /** The shipped version of the place's agency. */
    private ActionProbe version(String what, LongFunction<Trial> trial) {
        return new ActionProbe(
                MANAGE_TEMPLATES,
                what,
                Place.AGENCIES,
                place -> trial.apply(shipped(place.account("vanphong")).id()));
    }

    private ActionProbe draft(String what, LongFunction<Trial> trial) {
        return new ActionProbe(
                MANAGE_TEMPLATES,
                what,
                Place.AGENCIES,
                place -> trial.apply(newDraft(place).id()));
    }

    /** A last section without rows below, in a draft. */
    private ActionProbe row(String what, Function<TemplateRow, Trial> trial) {
        return new ActionProbe(
                MANAGE_TEMPLATES,
                what,
                Place.AGENCIES,
                place -> trial.apply(current.callAs(
                        place.account("vanphong"),
                        () -> templates.addRow(newDraft(place).id(), null, row("IX")))));
    }

    private ActionProbe unit(vn.dondoc.security.Action action, String what, LongFunction<Trial> trial) {
        return new ActionProbe(action, what, Place.TASKS, place -> {
            partsOfUnits();
            return trial.apply(unit(place));
        });
    }

    private TemplateVersion shipped(String account) {
        return current.callAs(account, () -> templates.versions().get(0));
    }

    private TemplateVersion newDraft(Place place) {
        String office = place.account("vanphong");
        long shipped = shipped(office).id();
        return current.callAs(office, () -> templates.copy(shipped, "Bản thử"));
    }

    /** A form from 2024 on with a row that every unit enters its part of. */
    private void partsOfUnits() {
        current.runAs("vanphong", () -> {
            long draft = templates
                    .copy(templates.versions().get(0).id(), "Có phần của đơn vị")
                    .id();
            long after = templates.rows(draft).stream()
                    .filter(row -> row.code().equals("I.5"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            templates.addRow(
                    draft,
                    after,
                    new RowData(
                            ROW,
                            "",
                            3,
                            vn.dondoc.indicator.IndicatorType.COUNT,
                            "Số sáng kiến",
                            "Sáng kiến",
                            "",
                            "",
                            "",
                            List.of(),
                            EntryBy.EACH_UNIT,
                            null,
                            Set.of(WindowKind.YEAR),
                            true));
            templates.publish(draft, "2024", null);
        });
    }

    private long unit(Place place) {
        long agency = directory
                .actor(place.foreign() ? "quantri.kg" : "quantri")
                .orElseThrow()
                .agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals(place.unit()))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static RowData row(String code) {
        return new RowData(
                code,
                "",
                1,
                vn.dondoc.indicator.IndicatorType.HEADING,
                "Phần mới",
                "",
                "",
                "",
                "",
                List.of(),
                EntryBy.OFFICE,
                null,
                Set.of(WindowKind.YEAR),
                true);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
