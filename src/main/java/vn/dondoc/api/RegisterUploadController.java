package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.register.RegisterUploads;
import vn.dondoc.register.UploadReading;

/** Whole tables for registers: sample, reading, taking over. */
@RestController
@RequestMapping("/api/v1/registers/{code}")
@Tag(name = "Sổ theo dõi")
class RegisterUploadController {

    private final RegisterUploads uploads;

    RegisterUploadController(RegisterUploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/sample")
    @Operation(summary = "Tệp .xlsx mẫu của sổ")
    ResponseEntity<byte[]> sample(@PathVariable String code) {
        return Downloads.of(uploads.sample(code));
    }

    @PostMapping(path = "/readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Đọc bảng .xlsx; không lưu gì",
            description = "`problems` ghi theo số dòng những gì phải sửa hoặc phải xem. Dòng không ghi phòng, đơn vị là"
                    + " của `unitId`.")
    RegisterJson.Reading read(
            @PathVariable String code,
            @RequestParam("file") MultipartFile file,
            @RequestParam(required = false) @Nullable Long unitId) {
        try {
            UploadReading reading = uploads.read(code, file.getBytes(), unitId);
            return RegisterJson.Reading.of(reading, uploads.problems(code, reading.rows()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/lists")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Nhận cả bảng: nhập tất cả hoặc không nhập gì",
            description = "Còn dòng phải sửa thì trả 422 với số dòng. `seen=true` khi điều bất thường của dòng là đúng;"
                    + " dòng không nhận ghi lý do trong `leftOut`.")
    List<Long> take(@PathVariable String code, @RequestBody RegisterJson.Taking request) {
        return uploads.take(code, request.uploads());
    }
}
