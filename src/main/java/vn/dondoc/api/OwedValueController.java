package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.target.OwedValue;
import vn.dondoc.target.OwedValues;

/** What the own unit still has to enter. */
@RestController
@RequestMapping("/api/v1/targets")
@Tag(name = "Chỉ tiêu", description = "Chỉ tiêu của kế hoạch, kết quả theo kỳ, dự báo; trống là chưa có, không phải 0")
class OwedValueController {

    private final OwedValues owed;

    OwedValueController(OwedValues owed) {
        this.owed = owed;
    }

    @GetMapping("/owed")
    @Operation(summary = "Số liệu của kỳ đã hết mà đơn vị mình chủ trì và chưa nhập")
    List<OwedValue> owed() {
        return owed.mine();
    }
}
