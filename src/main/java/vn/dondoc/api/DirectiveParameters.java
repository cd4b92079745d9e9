package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.DirectiveFilter;
import vn.dondoc.directive.DirectiveState;
import vn.dondoc.directive.Issuer;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;

/** Query parameters of lists and counts of what was given outside plans. */
@ParameterObject
record DirectiveParameters(
        @Parameter(description = "PEOPLES_COMMITTEE, LEADERSHIP") @Nullable
        String issuer,

        @Parameter(
                description = "ASSIGNED (mặc định), DONE, DONE_IN_TIME, DONE_LATE, NOT_DONE, IN_TIME, OVERDUE,"
                        + " CARRIED_OVER, STOPPED; tính đến hết ngày `asOf`")
        @Nullable
        String state,

        @Parameter(description = "Đơn vị chủ trì: id, mã hoặc tên") @Nullable
        String unit,

        @Parameter(description = "Hạn từ ngày này", example = "2024-04-01") @Nullable
        String dueFrom,

        @Parameter(description = "Hạn đến hết ngày này", example = "2024-06-30") @Nullable
        String dueTo,

        @Parameter(description = "Phần đầu của mã theo dõi") @Nullable
        String trackingNumber,

        @Parameter(description = "Chữ trong nội dung, trích yếu, số văn bản; không phân biệt dấu") @Nullable
        String text,

        @Parameter(
                description = "Ngày chốt; mặc định ngày cuối của `window`, không thì hôm nay",
                example = "2024-03-14")
        @Nullable
        String asOf,

        @Parameter(description = "Chỉ việc đến hạn trong kỳ: 2024-Q1, 2024-H1, 2024-9M, 2024", example = "2024-Q1")
        @Nullable
        String window) {

    @Nullable
    ReportingWindow window(ReportingWindows windows) {
        return window == null || window.isBlank() ? null : windows.parse(window);
    }

    LocalDate asOf(ReportingWindows windows, LocalDate today) {
        LocalDate day = QueryWords.day("asOf", asOf);
        ReportingWindow chosen = window(windows);
        return day != null ? day : chosen != null ? chosen.to() : today;
    }

    @Nullable
    Issuer issuerWord() {
        return QueryWords.word("issuer", issuer, Issuer.class);
    }

    DirectiveFilter filter(QueryWords words, ReportingWindows windows, LocalDate today) {
        return new DirectiveFilter(
                issuerWord(),
                QueryWords.word("state", state, DirectiveState.class, DirectiveState.ASSIGNED),
                words.unit("unit", unit),
                QueryWords.day("dueFrom", dueFrom),
                QueryWords.day("dueTo", dueTo),
                trackingNumber == null ? "" : trackingNumber,
                text == null ? "" : text,
                asOf(windows, today),
                window(windows));
    }
}
