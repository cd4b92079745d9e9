package vn.dondoc.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.report.FrozenReport;
import vn.dondoc.report.ReportVersions;

/** Frozen reports and their figures, each checked against its hash when it is read. */
@RestController
@RequestMapping("/api/v1/reports/{id}/versions")
@Tag(name = "Báo cáo")
class ReportVersionController {

    private final ReportVersions versions;
    private final ObjectMapper json;

    ReportVersionController(ReportVersions versions, ObjectMapper json) {
        this.versions = versions;
        this.json = json;
    }

    record VersionLine(
            int version,
            String number,
            LocalDate issuedOn,
            String changeNote,
            String sha256,
            boolean intact,
            Instant frozenAt,
            @Nullable String frozenBy,
            List<String> recipients) {

        static VersionLine of(FrozenReport one) {
            return new VersionLine(
                    one.version(),
                    one.number(),
                    one.issuedOn(),
                    one.changeNote(),
                    one.sha256(),
                    one.intact(),
                    one.frozenAt(),
                    one.frozenBy(),
                    one.recipients());
        }
    }

    /** A version with its content. */
    record Frozen(
            VersionLine version,

            @Schema(type = "object", description = "head, text, figures, appendix như đã chốt")
            JsonNode content) {}

    @GetMapping
    @Operation(summary = "Các bản đã phát hành, mới nhất trước; bản sau là đính chính")
    List<VersionLine> all(@PathVariable long id) {
        return versions.of(id).stream().map(VersionLine::of).toList();
    }

    @GetMapping("/{version}")
    @Operation(
            summary = "Nội dung một bản đã phát hành",
            description = "`version` = 0 là bản mới nhất. Nội dung không khớp mã kiểm tra thì trả 409.")
    Frozen one(@PathVariable long id, @PathVariable int version) {
        FrozenReport frozen = versions.read(id, version);
        return new Frozen(VersionLine.of(frozen), content(frozen));
    }

    @GetMapping("/{version}/figures")
    @Operation(summary = "Số liệu của một bản đã phát hành")
    JsonNode figures(@PathVariable long id, @PathVariable int version) {
        return content(versions.read(id, version)).get("figures");
    }

    private JsonNode content(FrozenReport frozen) {
        try {
            return json.readTree(frozen.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
