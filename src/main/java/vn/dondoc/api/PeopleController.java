package vn.dondoc.api;

import static vn.dondoc.api.UnitController.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.NewPassword;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.PeopleAdministration;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.PersonData;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

/** People and accounts of the own agency. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "Người dùng")
class PeopleController {

    private final CurrentActor current;
    private final Organization organization;
    private final PeopleAdministration administration;

    PeopleController(CurrentActor current, Organization organization, PeopleAdministration administration) {
        this.current = current;
        this.organization = organization;
        this.administration = administration;
    }

    record Request(
            @Nullable Long unitId,
            @Schema(example = "chuyenvien3.hctp") @Nullable String username,
            @Schema(example = "Nguyễn Văn An") @Nullable String fullName,
            @Schema(example = "Chuyên viên") @Nullable String title,
            @Nullable String email,
            @Nullable Set<Role> roles,

            @Schema(description = "Đơn vị thuộc lĩnh vực phụ trách, chỉ cho Phó Giám đốc") @Nullable
            Set<Long> fieldUnitIds,

            @Schema(description = "Được ký thay (KT.)") @Nullable
            Boolean signsByDelegation,

            @Schema(description = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại") @Nullable
            Integer version) {

        PersonData data() {
            return new PersonData(
                    unitId,
                    text(username),
                    text(fullName),
                    text(title),
                    text(email),
                    roles == null ? Set.of() : roles,
                    fieldUnitIds == null ? Set.of() : fieldUnitIds,
                    Boolean.TRUE.equals(signsByDelegation));
        }
    }

    @GetMapping
    @Operation(
            summary = "Người dùng của cơ quan",
            description = "Theo phòng, đơn vị rồi họ tên; không sắp xếp khác được.")
    PageOf<Person> people(
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(defaultValue = "") String text,
            PageQuery page) {
        PageParameters.refuseSort(page);
        String words = Vietnamese.plainKey(text);
        List<Person> found = organization.people(current.get().agencyId()).stream()
                .filter(person -> unitId == null || unitId.equals(person.unitId()))
                .filter(person -> role == null || person.roles().contains(role))
                .filter(person -> active == null || active == person.active())
                .filter(person -> Vietnamese.plainKey(person.fullName() + " " + person.username())
                        .contains(words))
                .toList();
        List<Person> items =
                found.stream().skip(page.offset()).limit(page.size()).toList();
        return new PageOf<>(items, found.size(), page.page(), page.size());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một người dùng")
    Person person(@PathVariable long id) {
        return organization.person(current.get().agencyId(), id);
    }

    @PostMapping
    @Operation(summary = "Thêm người dùng", description = "`password` là mật khẩu dùng một lần, chỉ trả về lần này.")
    ResponseEntity<NewPassword> create(@RequestBody Request request) {
        NewPassword made = administration.create(request.data());
        return ResponseEntity.created(
                        URI.create("/api/v1/people/" + made.person().id()))
                .body(made);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Sửa người dùng, vai trò, đơn vị", description = "Ghi đè mọi trường.")
    Person change(@PathVariable long id, @RequestBody Request request) {
        return administration.change(
                id, request.version() == null ? person(id).version() : request.version(), request.data());
    }

    @PostMapping("/{id}/deactivation")
    @Operation(summary = "Khóa tài khoản")
    Person deactivate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.deactivate(id, VersionJson.of(body, person(id).version()));
    }

    @PostMapping("/{id}/activation")
    @Operation(summary = "Mở khóa tài khoản")
    Person activate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.activate(id, VersionJson.of(body, person(id).version()));
    }

    @PostMapping("/{id}/password-reset")
    @Operation(summary = "Cấp lại mật khẩu dùng một lần")
    NewPassword resetPassword(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        return administration.resetPassword(id, VersionJson.of(body, person(id).version()));
    }
}
