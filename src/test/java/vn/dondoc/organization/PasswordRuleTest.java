package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"dondoc2024", "mưa rào tháng 6", "Kế-hoạch-56/STP", "correct horse 4"})
    void goodOnesPass(String password) {
        assertThat(PasswordRule.problem(password, "quantri")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngan1|ít nhất",
                "quantri2024|tên đăng nhập",
                "QuanTri-2024|tên đăng nhập",
                "1029384756|chữ cái",
                "toanchucai|chữ cái",
                "matkhau1234|dễ đoán",
                "aaaaaaaaa1|dễ đoán",
                "' batdau1234'|khoảng trắng"
            })
    void weakOnesSayWhy(String password, String why) {
        assertThat(PasswordRule.problem(password, "quantri")).get().asString().contains(why);
    }

    @ParameterizedTest
    @ValueSource(ints = {36, 40})
    void longerThanTheHashLooksAtIsRefused(int pairs) {
        assertThat(PasswordRule.problem("ắ1".repeat(pairs) + "bcde", "quantri")).isPresent();
    }
}
