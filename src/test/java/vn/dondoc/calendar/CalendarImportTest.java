package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.common.InvalidInputException;

class CalendarImportTest {

    private final CalendarImport tables = new CalendarImport(null);

    @Test
    void readsACopiedTable() {
        assertThat(
                        tables.read(
                                "Ngày\tTên\tLoại\n01/01/2027\tTết Dương lịch\tNghỉ lễ\n\n2027-05-08; Làm bù ngày 30/4 ;làm bù\n"))
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), "Tết Dương lịch", DayOffType.HOLIDAY),
                        new CalendarDay(LocalDate.of(2027, 5, 8), "Làm bù ngày 30/4", DayOffType.MAKEUP_WORK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2027;Tết;Nghỉ lễ|Dòng 1",
                "01/01/2027;Tết|ba cột",
                "01/01/2027;Tết;Nghỉ phép|Nghỉ phép",
                "mai;Tết;2|mai",
                "Ngày;Tên;Loại|chưa có dòng"
            })
    void saysWhichLineIsWrong(String table, String word) {
        assertThatThrownBy(() -> tables.read(table))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(word);
    }

    @Test
    void refusesTheSameDayTwice() {
        assertThatThrownBy(() -> tables.read("01/01/2027;A;Nghỉ lễ\n2027-01-01;B;Nghỉ lễ"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Dòng 2");
    }
}
