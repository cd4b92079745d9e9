package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.register.EntryProblem;
import vn.dondoc.register.RegisterEntries;

/** Entering, changing and withdrawing entries of registers. */
@RestController
@RequestMapping("/api/v1/registers")
@Tag(name = "Sổ theo dõi")
class RegisterEntryController {

    private final RegisterEntries entries;

    RegisterEntryController(RegisterEntries entries) {
        this.entries = entries;
    }

    @PostMapping("/{code}/entries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Nhập một dòng",
            description =
                    "Điều bất thường (trùng số, tổng tiếp nhận khác đã giải quyết cộng đang giải quyết) trả 422 với"
                            + " trường `confirmed`; gửi lại với `confirmed=true` nếu đúng. Mục để trống là chưa có số liệu,"
                            + " không phải 0.")
    RegisterJson.Entry enter(@PathVariable String code, @RequestBody RegisterJson.Draft request) {
        return RegisterJson.Entry.of(entries.enter(code, request.draft(), request.confirmed()));
    }

    @PostMapping("/{code}/entries/check")
    @Operation(summary = "Kiểm tra một dòng; không lưu gì")
    List<EntryProblem> check(@PathVariable String code, @RequestBody RegisterJson.Draft request) {
        return entries.problems(code, request.draft(), null);
    }

    @PostMapping("/{code}/nothing")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Xác nhận không phát sinh trong kỳ: số 0 được nhập")
    RegisterJson.Entry nothing(@PathVariable String code, @RequestBody RegisterJson.Nothing request) {
        return RegisterJson.Entry.of(
                entries.confirmNothing(code, request.unitId(), request.from(), request.to(), request.group()));
    }

    @PostMapping("/{code}/unchanged")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Xác nhận hiện trạng không thay đổi: số liệu lần trước, ngày mới")
    RegisterJson.Entry unchanged(@PathVariable String code, @RequestBody RegisterJson.Unchanged request) {
        if (request.day() == null) {
            throw new InvalidInputException("day", "Thiếu ngày (day).");
        }
        return RegisterJson.Entry.of(entries.confirmUnchanged(code, request.unitId(), request.day()));
    }

    @PutMapping("/entries/{id}")
    @Operation(summary = "Sửa một dòng, ghi lý do; bản trước còn trong lịch sử")
    RegisterJson.Entry change(@PathVariable long id, @RequestBody RegisterJson.Draft request) {
        return RegisterJson.Entry.of(entries.change(
                id,
                request.known(),
                request.draft(),
                request.reason() == null ? "" : request.reason(),
                request.confirmed()));
    }

    @PostMapping("/entries/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Thu hồi một dòng, ghi lý do; dòng không bị xóa")
    void withdraw(@PathVariable long id, @RequestBody RegisterJson.Withdrawal request) {
        if (request.version() == null) {
            throw new InvalidInputException("version", "Thiếu version của dòng khi đọc.");
        }
        entries.withdraw(id, request.version(), request.reason() == null ? "" : request.reason());
    }

    @PostMapping("/entries/{id}/choose")
    @Operation(summary = "Chọn bản số liệu này làm số hợp lệ của kỳ")
    RegisterJson.Entry choose(@PathVariable long id) {
        return RegisterJson.Entry.of(entries.choose(id));
    }
}
