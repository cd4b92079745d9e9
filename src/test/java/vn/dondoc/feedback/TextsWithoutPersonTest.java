package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as naming the person. */
class TextsWithoutPersonTest {

    private static final FeedbackPerson PERSON =
            new FeedbackPerson("Lê Văn An", "12 Tôn Đức Thắng, Long Xuyên", "+84 912 345 678", "an.le@example.vn", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Lê Văn An hỏi",
                "ông LÊ VĂN AN, Long Xuyên",
                "Le Van An",
                "gọi 0912345678",
                "gọi 0912.345.678 hoặc đến",
                "số (+84) 912-345-678",
                "gửi An.Le@Example.vn.",
                "đến 12 Tôn Đức Thắng, Long Xuyên"
            })
    void names(String text) {
        assertThat(Texts.names(text, PERSON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lê Văn Anh",
                "An ninh trật tự",
                "Nộp 09/12, hẹn 345/STP, mã 678",
                "đường Tôn Đức Thắng",
                "thư gửi le@example.vn",
                ""
            })
    void doesNotName(String text) {
        assertThat(Texts.names(text, PERSON)).isFalse();
    }

    @Test
    void nothingIsFoundOfNobody() {
        assertThat(Texts.names("Bất kỳ nội dung nào, số 0912345678", FeedbackPerson.UNKNOWN))
                .isFalse();
    }
}
