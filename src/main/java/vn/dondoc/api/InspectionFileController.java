package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.NewFile;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.InspectionFiles;

/** Files of inspections and visits. */
@RestController
@RequestMapping("/api/v1/inspections")
@Tag(name = "Kiểm tra")
class InspectionFileController {

    private final InspectionFiles files;

    InspectionFileController(InspectionFiles files) {
        this.files = files;
    }

    record FileIds(List<Long> ids) {}

    @PostMapping(value = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Kèm tệp vào cuộc kiểm tra", description = "`purpose`: PLAN hoặc OUTSIDE.")
    FileIds addToInspection(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        FilePurpose wanted = QueryWords.word("purpose", purpose, FilePurpose.class, FilePurpose.PLAN);
        return new FileIds(
                sent(file).stream().map(one -> files.add(id, wanted, one)).toList());
    }

    @PostMapping(value = "/visits/{visitId}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Kèm tệp vào việc kiểm tra một đơn vị",
            description =
                    "`purpose`: NOTICE, EVIDENCE, MINUTES, ANSWER, CONCLUSION, REMEDY hoặc DROP; `findingId` khi là"
                            + " tài liệu của một phát hiện.")
    FileIds addToVisit(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable Long findingId,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        FilePurpose wanted = QueryWords.word("purpose", purpose, FilePurpose.class, FilePurpose.EVIDENCE);
        return new FileIds(sent(file).stream()
                .map(one -> files.add(visitId, findingId, wanted, one))
                .toList());
    }

    @GetMapping("/files/{fileId}")
    @Operation(summary = "Tải một tệp của cuộc kiểm tra")
    ResponseEntity<byte[]> open(@PathVariable long fileId) {
        return Downloads.of(files.open(fileId));
    }

    @DeleteMapping("/files/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ một tệp")
    void remove(@PathVariable long fileId) {
        files.remove(fileId);
    }

    private static List<NewFile> sent(@Nullable List<MultipartFile> file) {
        List<NewFile> sent = SentFiles.of(file, null);
        if (sent.isEmpty()) {
            throw new InvalidInputException("file", "Hãy chọn tệp.");
        }
        return sent;
    }
}
