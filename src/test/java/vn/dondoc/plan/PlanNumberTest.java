package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.InvalidInputException;

class PlanNumberTest {

    @ParameterizedTest
    @CsvSource({
        "56/KH-STP, KH 56",
        "2820/QĐ-UBND, QĐ 2820",
        "09/2024/KH-STP, KH 09",
        "331a/KH-SNV-CCHC&TCPCP, KH 331a",
        "417/KH, KH 417"
    })
    void shortNamesForLists(String number, String label) {
        assertThat(PlanNumber.checked(number)).isEqualTo(number);
        assertThat(PlanNumber.sourceLabel(number)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "56", "KH-STP", "56/", "56/KH STP x/", "số 56/KH-STP", "56-KH/STP-"})
    void otherFormsAreRefused(String number) {
        assertThatThrownBy(() -> PlanNumber.checked(number)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void spacesAndCaseDoNotMakeAnotherNumber() {
        LocalDate day = LocalDate.of(2024, 3, 19);
        assertThat(PlanNumber.checked(" 56 / KH-STP ")).isEqualTo("56/KH-STP");
        assertThat(PlanNumber.key("56/kh-stp", day)).isEqualTo(PlanNumber.key("56/KH-STP", day));
        assertThat(PlanNumber.key("56/KH-STP", day.plusYears(1))).isNotEqualTo(PlanNumber.key("56/KH-STP", day));
    }
}
