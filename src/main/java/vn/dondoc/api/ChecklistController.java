package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.inspection.checklist.ChecklistItem;
import vn.dondoc.inspection.checklist.ChecklistVersion;
import vn.dondoc.inspection.checklist.Checklists;

/** Checklists of inspections in their versions. */
@RestController
@RequestMapping("/api/v1/checklists")
@Tag(name = "Mẫu kiểm tra", description = "Câu hỏi kiểm tra theo phiên bản: soạn, ban hành; bản đã ban hành không sửa")
class ChecklistController {

    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    /** A version with its questions. */
    record Form(ChecklistVersion version, List<ChecklistItem> items) {}

    /** @param name of the checklist */
    record Name(@Nullable String name) {}

    /**
     * All questions of a draft.
     *
     * @param version that was read; null = whatever it is
     */
    record Items(@Nullable Integer version, @Nullable List<Item> items) {}

    /** A question. */
    record Item(
            @Nullable String code,
            @Nullable String group,
            @Nullable String question,
            @Nullable String basis) {}

    @GetMapping
    @Operation(summary = "Các mẫu với mọi phiên bản, phiên bản mới nhất của mỗi mẫu đứng trước")
    List<ChecklistVersion> versions() {
        return checklists.versions();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phiên bản với các câu hỏi")
    Form form(@PathVariable long id) {
        return new Form(checklists.version(id), checklists.items(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lập mẫu mới, phiên bản đầu tiên đang soạn")
    ChecklistVersion create(@RequestBody Name request) {
        return checklists.create(request.name());
    }

    @PostMapping("/{id}/copy")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sao chép một phiên bản thành bản đang soạn",
            description = "Mỗi mẫu có nhiều nhất một bản soạn.")
    ChecklistVersion copy(@PathVariable long id) {
        return checklists.copy(id);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Đổi tên mẫu")
    ChecklistVersion rename(@PathVariable long id, @RequestBody Name request) {
        return checklists.rename(id, request.name());
    }

    @PutMapping("/{id}/items")
    @Operation(
            summary = "Ghi lại toàn bộ câu hỏi của bản đang soạn, theo thứ tự",
            description = "version là số lần sửa đã đọc được; khác thì 409, không ghi gì.")
    ChecklistVersion save(@PathVariable long id, @RequestBody Items request) {
        if (request.items() == null) {
            throw new InvalidInputException("items", "Thiếu các câu hỏi (items).");
        }
        return checklists.save(
                id,
                request.items().stream()
                        .map(item -> ChecklistItem.of(
                                UnitController.text(item.code()),
                                UnitController.text(item.group()),
                                UnitController.text(item.question()),
                                UnitController.text(item.basis())))
                        .toList(),
                request.version());
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Ban hành bản đang soạn để các cuộc kiểm tra dùng")
    ChecklistVersion publish(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
        return checklists.publish(id, version);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ bản đang soạn")
    void discard(@PathVariable long id) {
        checklists.discard(id);
    }
}
