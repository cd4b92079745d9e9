package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.savedview.SavedView;
import vn.dondoc.savedview.SavedViews;

/** Named filters of lists. */
@RestController
@RequestMapping("/api/v1/me/views")
@Tag(name = "Bộ lọc đã lưu", description = "Bộ lọc của danh sách: riêng của mình, hoặc chia sẻ trong phòng")
class SavedViewController {

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    record View(
            @Schema(example = "cong-viec/cua-phong") @Nullable
            String page,

            @Schema(description = "Tên đang có, hoặc tên của bộ lọc mới", example = "Quá hạn của tổ 1") @Nullable
            String name,

            @Schema(description = "Tên mới; bỏ trống là giữ tên") @Nullable
            String newName,

            @Schema(description = "Tham số của địa chỉ trang", example = "loc=OVERDUE&sap-xep=unit") @Nullable
            String query,

            @Schema(description = "Chia sẻ với người cùng phòng") @Nullable
            Boolean shared,

            @Schema(description = "Mở trang bằng bộ lọc này") @Nullable
            Boolean standard) {}

    @GetMapping
    @Operation(summary = "Bộ lọc của mình và bộ lọc được chia sẻ trong phòng")
    List<SavedView> views() {
        return views.all();
    }

    @PutMapping
    @Operation(summary = "Lưu, sửa, đổi tên, chia sẻ một bộ lọc của mình", description = "Tìm theo `page` và `name`.")
    List<SavedView> keep(@RequestBody View body) {
        views.keep(new SavedViews.Wish(
                text(body.page()),
                text(body.name()),
                body.newName(),
                text(body.query()),
                Boolean.TRUE.equals(body.shared()),
                Boolean.TRUE.equals(body.standard())));
        return views.all();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xóa một bộ lọc của mình")
    void remove(@RequestParam String page, @RequestParam String name) {
        views.remove(page, name);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
