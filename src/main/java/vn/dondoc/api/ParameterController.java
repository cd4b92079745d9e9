package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.ParameterType;

/** Parameters of the own agency. */
@RestController
@RequestMapping("/api/v1/parameters")
@Tag(name = "Tham số")
class ParameterController {

    private final AgencyParameters parameters;

    ParameterController(AgencyParameters parameters) {
        this.parameters = parameters;
    }

    record Request(@Schema(example = "true") @Nullable String value) {}

    record ParameterJson(
            String key,
            String label,
            String help,
            ParameterType type,
            List<ParameterType.Choice> choices,
            String value,
            String defaultValue,
            boolean isDefault) {

        static ParameterJson of(AgencyParameters.Setting setting) {
            AgencyParameter parameter = setting.parameter();
            return new ParameterJson(
                    parameter.key(),
                    parameter.label(),
                    parameter.help(),
                    parameter.type(),
                    parameter.choices(),
                    setting.value(),
                    parameter.standard(),
                    setting.standard());
        }
    }

    @GetMapping
    @Operation(summary = "Mọi tham số của cơ quan")
    List<ParameterJson> parameters() {
        return parameters.settings().stream().map(ParameterJson::of).toList();
    }

    @PutMapping("/{key}")
    @Operation(summary = "Đặt giá trị")
    ParameterJson change(@PathVariable String key, @RequestBody Request request) {
        if (request.value() == null) {
            throw new InvalidInputException("value", "Thiếu giá trị (value).");
        }
        return ParameterJson.of(parameters.change(parameter(key), request.value()));
    }

    @DeleteMapping("/{key}")
    @Operation(summary = "Trở về giá trị mặc định")
    ParameterJson reset(@PathVariable String key) {
        return ParameterJson.of(parameters.reset(parameter(key)));
    }

    private static AgencyParameter parameter(String key) {
        return AgencyParameter.ofKey(key).orElseThrow(() -> new NotFoundException("Tham số"));
    }
}
