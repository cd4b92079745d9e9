package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.feedback.ApologyDraft;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackDraft;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.feedback.RefusalReason;

/** What the feedback calls take; everything may be missing, the services say what is. */
final class FeedbackJson {

    private FeedbackJson() {}

    @Schema(name = "FeedbackPersonInput", description = "Thông tin cá nhân, giữ riêng; mục nào không có thì bỏ trống")
    record PersonInput(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,

            @Schema(description = "Phần nội dung nói về đời tư") @Nullable
            String privateText) {

        FeedbackPerson person() {
            return new FeedbackPerson(text(name), text(address), text(phone), text(email), text(privateText));
        }
    }

    @Schema(name = "FeedbackPersonChange", description = "Thông tin cá nhân sau khi sửa")
    record PersonChange(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String privateText,

            @Schema(description = "Phiên bản của phản ánh đã đọc") @Nullable
            Integer version) {

        FeedbackPerson person() {
            return new PersonInput(name, address, phone, email, privateText).person();
        }
    }

    @Schema(name = "FeedbackInput")
    record Input(
            @Schema(example = "2024-03-19") @Nullable LocalDate receivedOn,

            @Schema(description = "NATIONAL_PORTAL, OWN_SITE, EMAIL, POST, PHONE, IN_PERSON") @Nullable
            String channel,

            @Schema(description = "PROCEDURE, DOSSIER, ATTITUDE, ONLINE_SERVICE, NOTARY, CIVIL_STATUS, OTHER") @Nullable
            String subject,

            @Schema(description = "Tóm tắt, không nêu người phản ánh") @Nullable
            String title,

            @Schema(description = "Nội dung, không nêu người phản ánh") @Nullable
            String content,

            @Schema(description = "Mã trên hệ thống khác") @Nullable
            String externalCode,

            @Nullable PersonInput person,

            @Schema(description = "Tệp người phản ánh gửi: mã số từ /feedback/files") @Nullable
            List<Long> files,

            @Nullable Integer version) {

        FeedbackDraft draft() {
            return new FeedbackDraft(
                    receivedOn,
                    QueryWords.word("channel", channel, FeedbackChannel.class),
                    QueryWords.word("subject", subject, FeedbackSubject.class),
                    text(title),
                    text(content),
                    text(externalCode),
                    person == null ? FeedbackPerson.UNKNOWN : person.person(),
                    list(files));
        }
    }

    record UnitInput(@Nullable Long unitId, @Nullable Integer version) {}

    record OfficerInput(@Nullable Long officerId, @Nullable Integer version) {}

    record ForwardInput(
            @Schema(example = "Sở Xây dựng") @Nullable String agency,
            @Schema(example = "15/STP-VP") @Nullable String number,
            @Nullable LocalDate day,
            @Nullable List<Long> files,
            @Nullable Integer version) {}

    record RefuseInput(
            @Schema(description = "ANONYMOUS, REPEATED, SETTLED, UNCLEAR, COMPLAINT, WITHDRAWN, OTHER") @Nullable
            String reason,

            @Nullable String words,

            @Schema(description = "Phản ánh đã nhận trước, khi trùng") @Nullable
            Long repeatsId,

            @Nullable Integer version) {

        @Nullable
        RefusalReason why() {
            return QueryWords.word("reason", reason, RefusalReason.class);
        }
    }

    record AnswerInput(
            @Nullable String text,
            @Nullable List<Long> files,
            @Nullable Integer version) {}

    record ReasonInput(@Nullable String reason, @Nullable Integer version) {}

    record SendInput(
            @Schema(description = "Ngày gửi, quyết định đúng hạn hay trễ; bỏ trống là hôm nay") @Nullable
            LocalDate day,

            @Nullable String number,

            @Schema(description = "Gửi bằng cách nào", example = "Bưu chính") @Nullable
            String way,

            @Nullable List<Long> files,
            @Nullable Integer version) {}

    record PublishInput(
            @Schema(description = "Công khai ở đâu", example = "Cổng Dịch vụ công quốc gia") @Nullable
            String where,

            @Nullable Integer version) {}

    @Schema(name = "ApologyInput")
    record ApologyInput(
            @Schema(description = "Lý do chậm, như ghi trong thư") @Nullable
            String reason,

            @Schema(description = "Một ngày hẹn mới, là ngày làm việc") @Nullable
            LocalDate newDate,

            @Nullable LocalDate writtenOn,
            @Nullable String number,
            @Nullable Integer version) {

        ApologyDraft draft() {
            return new ApologyDraft(text(reason), newDate, writtenOn, text(number));
        }
    }

    @Schema(name = "DossierApologyInput")
    record DossierInput(
            @Schema(description = "Mã hồ sơ trên hệ thống một cửa") @Nullable
            String code,

            @Nullable String procedure,
            @Nullable Long unitId,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            @Nullable PersonInput person,
            @Nullable String reason,
            @Nullable LocalDate newDate,
            @Nullable LocalDate writtenOn,
            @Nullable String number) {}

    record NumberInput(@Nullable String number, @Nullable Integer version) {}

    record SettledInput(
            @Schema(description = "Ngày trả kết quả; bỏ trống là chưa trả") @Nullable
            LocalDate day,

            @Nullable Integer version) {}

    /** Id of what was made. */
    record Made(long id) {}

    /** How many. */
    record Count(int count) {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static List<Long> list(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids;
    }

    @Nullable
    static Integer version(@Nullable VersionJson body) {
        return body == null ? null : body.version();
    }
}
