package vn.dondoc.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.reporting.ExportedFile;

/** Answers that the browser saves as a file. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> of(ExportedFile file) {
        return of(file.fileName(), file.contentType(), file.content());
    }

    static ResponseEntity<byte[]> of(AttachmentContent file) {
        return of(file.attachment().fileName(), file.attachment().contentType(), file.bytes());
    }

    static ResponseEntity<byte[]> of(OfficeFile file) {
        return of(file.fileName(), file.contentType(), file.content());
    }

    private static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
