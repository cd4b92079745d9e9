package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.organization.UnitData;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.security.CurrentActor;

/** Units of the own agency. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "Phòng, đơn vị")
class UnitController {

    private final CurrentActor current;
    private final Organization organization;
    private final UnitAdministration administration;

    UnitController(CurrentActor current, Organization organization, UnitAdministration administration) {
        this.current = current;
        this.organization = organization;
        this.administration = administration;
    }

    record Request(
            @Schema(description = "Đơn vị cấp trên; null: trực thuộc cơ quan") @Nullable
            Long parentId,

            @Schema(example = "hctp") @Nullable String code,

            @Schema(example = "Phòng Hành chính tư pháp") @Nullable
            String name,

            @Nullable String shortName,
            @Nullable UnitKind kind,

            @Schema(description = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại") @Nullable
            Integer version) {

        UnitData data() {
            return new UnitData(parentId, text(code), text(name), text(shortName), kind);
        }
    }

    record Merge(@Nullable Long targetId, @Nullable Integer version) {}

    @GetMapping
    @Operation(summary = "Mọi phòng, đơn vị theo thứ tự cây")
    List<Unit> units() {
        return organization.units(agency());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phòng, đơn vị")
    Unit unit(@PathVariable long id) {
        return organization.unit(agency(), id);
    }

    @PostMapping
    @Operation(summary = "Thêm phòng, đơn vị")
    ResponseEntity<Unit> create(@RequestBody Request request) {
        Unit made = administration.create(request.data());
        return ResponseEntity.created(URI.create("/api/v1/units/" + made.id())).body(made);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Sửa, đổi tên, chuyển trong cây", description = "Ghi đè mọi trường.")
    Unit change(@PathVariable long id, @RequestBody Request request) {
        return administration.change(id, version(id, request.version()), request.data());
    }

    @PostMapping("/{id}/deactivation")
    @Operation(summary = "Ngừng dùng")
    Unit deactivate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.deactivate(id, version(id, body == null ? null : body.version()));
    }

    @PostMapping("/{id}/activation")
    @Operation(summary = "Dùng lại")
    Unit activate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.activate(id, version(id, body == null ? null : body.version()));
    }

    @PostMapping("/{id}/merge")
    @Operation(summary = "Sáp nhập vào đơn vị khác", description = "Trả về đơn vị nhận.")
    Unit merge(@PathVariable long id, @RequestBody Merge request) {
        if (request.targetId() == null) {
            throw new InvalidInputException("targetId", "Hãy chọn đơn vị nhận (targetId).");
        }
        return administration.mergeInto(id, version(id, request.version()), request.targetId());
    }

    private int version(long id, @Nullable Integer said) {
        return said != null ? said : organization.unit(agency(), id).version();
    }

    private long agency() {
        return current.get().agencyId();
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
