package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.MANAGE_TEMPLATES;

import java.util.EnumSet;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.inspection.checklist.ChecklistItem;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.CurrentActor;

/** Checklists of inspections in their versions. */
@Component
class ChecklistProbes implements ActionProbes {

    private static final String URL = "/api/v1/checklists";
    private static final String NAME = "{\"name\":\"Mẫu thử\"}";
    private static final ChecklistItem ITEM = ChecklistItem.of("1", "Phần", "Có không?", "");

    private final Checklists checklists;
    private final CurrentActor current;

    ChecklistProbes(Checklists checklists, CurrentActor current) {
        this.checklists = checklists;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(
                        MANAGE_TEMPLATES,
                        "checklists",
                        EnumSet.of(Place.AGENCY),
                        place -> new Trial(checklists::versions, () -> get(URL))),
                new ActionProbe(
                        MANAGE_TEMPLATES,
                        "new checklist",
                        EnumSet.of(Place.AGENCY),
                        place -> new Trial(() -> checklists.create("Mẫu thử"), () -> json(post(URL), NAME))),
                shipped(
                        "checklist",
                        id -> new Trial(
                                () -> {
                                    checklists.version(id);
                                    checklists.items(id);
                                },
                                () -> get(URL + "/{id}", id))),
                shipped(
                        "copy of a checklist",
                        id -> new Trial(() -> checklists.copy(id), () -> post(URL + "/{id}/copy", id))),
                shipped(
                        "name of a checklist",
                        id -> new Trial(
                                () -> checklists.rename(id, "Mẫu thử"), () -> json(put(URL + "/{id}", id), NAME))),
                draft(
                        "questions of a checklist",
                        id -> new Trial(
                                () -> checklists.save(id, List.of(ITEM), null),
                                () -> json(
                                        put(URL + "/{id}/items", id),
                                        "{\"items\":[{\"code\":\"1\",\"group\":\"Phần\",\"question\":\"Có không?\"}]}"))),
                draft(
                        "publication of a checklist",
                        id -> new Trial(() -> checklists.publish(id, null), () -> post(URL + "/{id}/publication", id))),
                draft(
                        "discarding a checklist",
                        id -> new Trial(() -> checklists.discard(id), () -> delete(URL + "/{id}", id))));
    }

    private ActionProbe shipped(String what, LongFunction<Trial> trial) {
        return new ActionProbe(
                MANAGE_TEMPLATES,
                what,
                Place.AGENCIES,
                place -> trial.apply(current.callAs(
                        place.account("vanphong"),
                        () -> checklists.versions().get(0).id())));
    }

    private ActionProbe draft(String what, LongFunction<Trial> trial) {
        return new ActionProbe(
                MANAGE_TEMPLATES,
                what,
                Place.AGENCIES,
                place -> trial.apply(current.callAs(
                        place.account("vanphong"),
                        () -> checklists.copy(checklists.versions().get(0).id()).id())));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
