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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.directive.DirectiveSample;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Action;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;

/** Lists of work given outside plans reach the whole agency: who enters for some units only takes none. */
@Component
class DirectiveListProbes implements ActionProbes {

    private static final String URL = "/api/v1/directives";

    /** A list is always one of the own agency. */
    private static final Set<Place> OWN = EnumSet.of(Place.AGENCY);

    private static final String TABLE =
            "STT\\tSố văn bản\\tNgày văn bản\\tNội dung nhiệm vụ\\tĐơn vị chủ trì\\tThời hạn"
                    + "\\n1\\t412/UBND-NC\\t15/3/2024\\tRà soát thủ tục hộ tịch\\tPhòng Hành chính tư pháp\\t29/3/2024";

    private final DirectiveSample sample;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;

    DirectiveListProbes(
            DirectiveSample sample, Organization organization, ActorDirectory directory, CurrentActor current) {
        this.sample = sample;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                probe("sample of a list", () -> new Trial(sample::file, () -> get(URL + "/sample"))),
                probe("read a list from a file", () -> {
                    byte[] file = current.callAs("vanphong", () -> sample.file().content());
                    return new Trial(null, () -> multipart(URL + "/readings")
                            .file(new MockMultipartFile("file", "danh-sach.xlsx", null, file)));
                }),
                probe(
                        "read a pasted list",
                        () -> new Trial(
                                null, () -> json(post(URL + "/readings/pasted"), "{\"table\":\"" + TABLE + "\"}"))),
                probe("take a list", () -> {
                    long unit = unit();
                    return new Trial(null, () -> json(post(URL + "/lists"), row(unit)));
                }));
    }

    private ActionProbe probe(String what, java.util.function.Supplier<Trial> trial) {
        return new ActionProbe(Action.ENTER_DIRECTIVE, what, OWN, place -> trial.get());
    }

    private long unit() {
        long agency = directory.actor("giamdoc").orElseThrow().agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals("hctp"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String row(long unit) {
        return ("{\"rows\":[{\"seen\":true,\"document\":{\"issuer\":\"PEOPLES_COMMITTEE\",\"number\":\"9/UBND-NC\","
                        + "\"issuedOn\":\"2024-03-18\"},\"task\":{\"content\":\"Việc thử khác\","
                        + "\"leadUnits\":[{\"unitId\":%d}],\"deadline\":\"29/3/2024\"}}]}")
                .formatted(unit);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
