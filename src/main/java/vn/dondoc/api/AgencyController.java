package vn.dondoc.api;

import static vn.dondoc.api.UnitController.text;

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
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyAdministration;
import vn.dondoc.organization.AgencyData;
import vn.dondoc.organization.NewPassword;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.CurrentActor;

/** The own agency for its administrator, all agencies for the operator of the installation. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Cơ quan")
class AgencyController {

    private final CurrentActor current;
    private final Organization organization;
    private final AgencyAdministration administration;

    AgencyController(CurrentActor current, Organization organization, AgencyAdministration administration) {
        this.current = current;
        this.organization = organization;
        this.administration = administration;
    }

    record Request(
            @Nullable Long parentId,
            @Schema(example = "stp-cantho") @Nullable String code,

            @Schema(example = "Sở Tư pháp thành phố Cần Thơ") @Nullable
            String name,

            @Schema(example = "UBND THÀNH PHỐ CẦN THƠ") @Nullable
            String superiorName,

            @Schema(example = "Cần Thơ") @Nullable String placeName,
            @Schema(example = "STP") @Nullable String numberSuffix,

            @Schema(description = "Chỉ khi thêm mới: quản trị viên đầu tiên") @Nullable
            String administratorUsername,

            @Nullable String administratorName,
            @Nullable Integer version) {

        AgencyData data() {
            return new AgencyData(
                    parentId, text(code), text(name), text(superiorName), text(placeName), text(numberSuffix));
        }
    }

    @GetMapping("/agency")
    @Operation(summary = "Cơ quan của tôi")
    Agency own() {
        return organization.agency(current.get().agencyId());
    }

    @PutMapping("/agency")
    @Operation(summary = "Sửa tên, cơ quan chủ quản, địa danh, ký hiệu của cơ quan mình")
    Agency changeOwn(@RequestBody Request request) {
        return administration.changeOwn(
                request.version() == null ? own().version() : request.version(), request.data());
    }

    @GetMapping("/agencies")
    @Operation(summary = "Mọi cơ quan trên hệ thống")
    List<Agency> agencies() {
        return administration.agencies();
    }

    @PostMapping("/agencies")
    @Operation(
            summary = "Thêm cơ quan và quản trị viên đầu tiên",
            description = "`password` là mật khẩu dùng một lần, chỉ trả về lần này.")
    ResponseEntity<NewPassword> create(@RequestBody Request request) {
        NewPassword made = administration.create(
                request.data(), text(request.administratorUsername()), text(request.administratorName()));
        return ResponseEntity.created(
                        URI.create("/api/v1/agencies/" + made.person().agencyId()))
                .body(made);
    }

    @PutMapping("/agencies/{id}")
    @Operation(summary = "Sửa cơ quan", description = "Ghi đè mọi trường.")
    Agency change(@PathVariable long id, @RequestBody Request request) {
        return administration.change(id, version(id, request.version()), request.data());
    }

    @PostMapping("/agencies/{id}/deactivation")
    @Operation(summary = "Đóng cơ quan")
    Agency deactivate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.setActive(id, version(id, body == null ? null : body.version()), false);
    }

    @PostMapping("/agencies/{id}/activation")
    @Operation(summary = "Mở lại cơ quan")
    Agency activate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.setActive(id, version(id, body == null ? null : body.version()), true);
    }

    /** The present version for whoever said none; the service decides whether the agency may be seen at all. */
    private int version(long id, @Nullable Integer said) {
        if (said != null) {
            return said;
        }
        return organization.agencies().stream()
                .filter(agency -> agency.id() == id)
                .mapToInt(Agency::version)
                .findFirst()
                .orElse(0);
    }
}
