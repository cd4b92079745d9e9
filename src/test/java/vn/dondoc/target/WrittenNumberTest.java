package vn.dondoc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them, in fields and in cells alike. */
class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "81,5|81.5",
                "81.5 %|81.5",
                "6.114|6114",
                "1.006.114,25|1006114.25",
                "0.125|0.125",
                "-0.125|-0.125",
                "0,125|0.125",
                "1234.567|1234.567"
            })
    void isRead(String written, String number) {
        assertThat(WrittenNumber.read(written)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 80", "8%5", "1.23.456", "0.125.000", "1,2,3", "-"})
    void isNoNumber(String written) {
        assertThatThrownBy(() -> WrittenNumber.read(written)).isInstanceOf(NumberFormatException.class);
    }
}
