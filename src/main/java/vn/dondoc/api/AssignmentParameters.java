package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Parameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.FigureBucket;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.TaskSource;

/** The filter of a list of assignments as query parameters; what is left out means "any". */
@ParameterObject
record AssignmentParameters(
        @Parameter(description = "MINE: việc của tôi; UNIT: việc của phòng; ALL: mọi việc được xem (mặc định)")
        @Nullable
        String scope,

        @Parameter(
                description = "OVERDUE, DUE_7_DAYS, TO_RECEIVE, TO_ACCEPT, RETURNED,"
                        + " NOT_UPDATED (chưa cập nhật kỳ này), TO_CLOSE (chờ kết quả năm), UPCOMING (sắp tới), OPEN, DONE,"
                        + " ANY (mặc định)")
        @Nullable
        String quick,

        @Parameter(description = "Đơn vị chủ trì: id, mã hoặc tên") @Nullable
        String unit,

        @Parameter(description = "Như `unit`") @Nullable String unitId,

        @Parameter(
                description =
                        "SCHEDULED, ASSIGNED, RETURN_REQUESTED, RECEIVED, IN_PROGRESS, SUBMITTED, UNIT_ACCEPTED, DONE, CANCELLED, SUPERSEDED")
        @Nullable
        String status,

        @Parameter(description = "Hạn trước ngày này", example = "2024-07-01") @Nullable
        String dueBefore,

        @Parameter(description = "Hạn từ ngày này", example = "2024-04-01") @Nullable
        String dueFrom,

        @Nullable Long planId,
        @Nullable Long taskId,

        @Parameter(description = "STEERING, INSTITUTIONS, PROCEDURES, ...") @Nullable
        String area,

        @Parameter(description = "PLAN, DIRECTIVE, LEADERSHIP") @Nullable
        String source,

        @Parameter(description = "Chữ trong nội dung, mã, văn bản; không phân biệt hoa thường, dấu") @Nullable
        String text,

        @Parameter(description = "DONE, EARLY, ON_TIME, LATE, IN_TIME, OVERDUE, tính đến hết ngày `asOf`") @Nullable
        String bucket,

        @Parameter(description = "Ngày chốt cho `bucket`; mặc định hôm nay") @Nullable
        String asOf) {

    AssignmentFilter filter(QueryWords words) {
        return new AssignmentFilter(
                QueryWords.word("scope", scope, InboxScope.class, InboxScope.ALL),
                QueryWords.word("quick", quick, QuickFilter.class, QuickFilter.ANY),
                unit != null ? words.unit("unit", unit) : words.unit("unitId", unitId),
                QueryWords.word("status", status, AssignmentStatus.class),
                QueryWords.day("dueBefore", dueBefore),
                QueryWords.day("dueFrom", dueFrom),
                planId,
                taskId,
                QueryWords.word("area", area, Area.class),
                QueryWords.word("source", source, TaskSource.class),
                text == null ? "" : text,
                QueryWords.word("bucket", bucket, FigureBucket.class),
                QueryWords.day("asOf", asOf));
    }
}
