package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.Absence;
import vn.dondoc.organization.AbsenceState;

/** One absence. */
record AbsenceJson(
        long id,
        AssignmentJson.PersonJson person,
        AssignmentJson.PersonJson substitute,
        @Schema(description = "Ngày đầu") LocalDate from,
        @Schema(description = "Ngày cuối đã ghi") LocalDate to,

        @Schema(description = "Ngày cuối có hiệu lực; sớm hơn `to` khi kết thúc sớm, trước `from` khi đã rút")
        LocalDate lastDay,

        AbsenceState state,
        String reason,
        String enteredBy,
        Instant enteredAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        int version,

        @Schema(description = "Điều cần lưu ý khi vừa ghi; thường rỗng")
        List<String> warnings) {

    static AbsenceJson of(Absence absence, LocalDate today, List<String> warnings) {
        return new AbsenceJson(
                absence.id(),
                new AssignmentJson.PersonJson(absence.personId(), absence.personName()),
                new AssignmentJson.PersonJson(absence.substituteId(), absence.substituteName()),
                absence.fromDay(),
                absence.toDay(),
                absence.lastDay(),
                absence.state(today),
                absence.reason(),
                absence.enteredByName(),
                absence.enteredAt(),
                absence.endedByName(),
                absence.endedAt(),
                absence.version(),
                warnings);
    }
}
