package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import vn.dondoc.document.office.OfficialDocuments;
import vn.dondoc.layout.AgencyLayouts;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.plan.PlanDocuments;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;

/** The layout of documents, and the plan printed in it. */
@Component
class LayoutProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final String URL = "/api/v1/document-layout";

    private final AgencyLayouts layouts;
    private final OfficialDocuments documents;
    private final PlanDocuments printed;
    private final PlanFixture plans;
    private final CurrentActor current;

    LayoutProbes(
            AgencyLayouts layouts,
            OfficialDocuments documents,
            PlanDocuments printed,
            PlanFixture plans,
            CurrentActor current) {
        this.printed = printed;
        this.plans = plans;
        this.layouts = layouts;
        this.documents = documents;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        byte[] file = documents.defaultLayout();
        return List.of(
                new ActionProbe(
                        Action.MANAGE_TEMPLATES,
                        "versions",
                        HERE,
                        place -> new Trial(layouts::versions, () -> get(URL))),
                new ActionProbe(
                        Action.MANAGE_TEMPLATES,
                        "file",
                        HERE,
                        place -> new Trial(layouts::file, () -> get(URL + "/file"))),
                new ActionProbe(
                        Action.MANAGE_TEMPLATES,
                        "sample",
                        HERE,
                        place -> new Trial(layouts::sample, () -> get(URL + "/sample"))),
                new ActionProbe(
                        Action.MANAGE_TEMPLATES,
                        "upload",
                        HERE,
                        place -> new Trial(() -> layouts.upload("mau.docx", file), () -> multipart(URL)
                                .file(new MockMultipartFile("file", "mau.docx", null, file)))),
                new ActionProbe(Action.VIEW_PLAN, "document", Place.AGENCIES, place -> {
                    long plan = plans.small(place.account("vanphong"));
                    return new Trial(() -> printed.docx(plan), () -> get("/api/v1/plans/" + plan + "/document"));
                }),
                new ActionProbe(Action.MANAGE_TEMPLATES, "restore", HERE, place -> {
                    current.callAs(place.account("quantri"), () -> layouts.upload("mau.docx", file));
                    return new Trial(() -> layouts.restore(0), () -> post(URL + "/restore")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"version\":0}"));
                }));
    }
}
