package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.common.Vietnamese;

/** Names of units as cells write them. */
class UnitsTest {

    private static List<UnitReading> read(String cell) {
        return new Units(ReadingFixtures.AN_GIANG).read(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Văn phòng Sở = Văn phòng Sở",
                "văn  phòng sở. = Văn phòng Sở",
                "VP Sở = Văn phòng Sở",
                "Văn phòng Sở (đ/c Hưng) = Văn phòng Sở",
                "Phòng HCTP, Phòng BTTP = Phòng Hành chính tư pháp | Phòng Bổ trợ tư pháp",
                "Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật, Thanh tra Sở = Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật | Thanh tra Sở",
                "Phòng Phổ biến, giáo dục pháp luật; Văn phòng Sở = Phòng Phổ biến, giáo dục pháp luật | Văn phòng Sở",
                "Phòng Hành chính tư pháp, Bổ trợ tư pháp = Phòng Hành chính tư pháp | Phòng Bổ trợ tư pháp",
                "Phòng Hành chính tư pháp và Phòng Bổ trợ tư pháp = Phòng Hành chính tư pháp | Phòng Bổ trợ tư pháp",
                "Phòng Hành chính tư pháp Phòng Bổ trợ tư pháp = Phòng Hành chính tư pháp | Phòng Bổ trợ tư pháp",
                "UBND cấp huyện, xã = UBND cấp huyện | UBND cấp xã",
                "UBND cấp huyện, cấp xã = UBND cấp huyện | UBND cấp xã",
                "Sở, ban ngành, UBND cấp huyện, xã = Sở, ban ngành | UBND cấp huyện | UBND cấp xã",
                "Các sở, ban, ngành tỉnh; UBND các xã, phường = Các sở, ban, ngành tỉnh | UBND các xã, phường",
                "Bộ Văn hóa, Thể thao và Du lịch, Bộ Nội vụ = Bộ Văn hóa, Thể thao và Du lịch | Bộ Nội vụ",
                "Các bộ, ngành, địa phương = Các bộ, ngành, địa phương",
                "VPUB tỉnh = Văn phòng UBND tỉnh",
                "Công chức, viên chức được giao nhiệm vụ = Công chức, viên chức được giao nhiệm vụ",
                "Các cơ quan, đơn vị có liên quan = Các cơ quan, đơn vị có liên quan",
                "Công ty ABC (chi nhánh Long Xuyên, Châu Đốc) = Công ty ABC (chi nhánh Long Xuyên, Châu Đốc)"
            })
    void splitsAndNames(String cell, String expected) {
        assertThat(ReadingFixtures.names(read(cell))).containsExactly(expected.split(" \\| "));
    }

    @Test
    void bulletsAndBrokenLines() {
        assertThat(ReadingFixtures.names(read("- Phòng Hành chính\ntư pháp;\n- Thanh tra Sở\n+ UBND cấp xã")))
                .containsExactly("Phòng Hành chính tư pháp", "Thanh tra Sở", "UBND cấp xã");
        assertThat(ReadingFixtures.names(read("Văn phòng Sở\nThanh tra Sở")))
                .containsExactly("Văn phòng Sở", "Thanh tra Sở");
        assertThat(ReadingFixtures.names(read("Phòng Xây dựng, Kiểm tra\nvà Theo dõi thi hành\npháp luật")))
                .containsExactly("Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Phòng Hỗ trợ tư pháp = Phòng Bổ trợ tư pháp",
                "Phòng Bộ trợ tư pháp = Phòng Bổ trợ tư pháp",
                "Bộ trợ tư pháp = Phòng Bổ trợ tư pháp",
                "Văn phòng UBND Sở = Văn phòng Sở",
                "Văn phòng = Văn phòng Sở",
                "Phòng Hành chánh tư pháp = Phòng Hành chính tư pháp",
                "Trung tâm Trợ giúp pháp lý = Trung tâm Trợ giúp pháp lý nhà nước"
            })
    void suggests(String written, String meant) {
        UnitReading unit = read(written).get(0);
        assertThat(unit.confidence()).isEqualTo(Confidence.SUGGESTED);
        assertThat(unit.suggestion()).isEqualTo(meant);
        assertThat(unit.unitCode()).isNull();
        assertThat(unit.raw()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Phòng, đơn vị thuộc Sở = true",
                "Các phòng, đơn vị thuộc Sở = true",
                "Các phòng, đơn vị = true",
                "Các phòng chuyên môn, đơn vị trực thuộc Sở = true",
                "Tất cả các phòng, đơn vị = true",
                "Các đơn vị thuộc Sở = true",
                "Các phòng, đơn vị có liên quan = false",
                "Các sở, ngành = false",
                "Phòng Tư pháp cấp huyện = false",
                "Các đơn vị có liên quan = false"
            })
    void everyUnit(String written, boolean all) {
        UnitReading unit = read(written).get(0);
        assertThat(unit.allUnits()).isEqualTo(all);
        assertThat(read(written)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thanh tra Bộ",
                "Văn phòng Bộ",
                "Thanh tra tỉnh",
                "Phòng Tư pháp",
                "Văn phòng UBND tỉnh",
                "Sở Nội vụ",
                "Sở Tư pháp"
            })
    void keepsOtherAgenciesAsWritten(String written) {
        UnitReading unit = read(written).get(0);
        assertThat(unit.confidence()).isEqualTo(Confidence.UNKNOWN);
        assertThat(unit.external()).isTrue();
        assertThat(unit.name()).isEqualTo(written);
    }

    @Test
    void remembersWhatAPersonChose() {
        UnitCatalogue catalogue = new UnitCatalogue() {
            @Override
            public List<UnitName> units() {
                return ReadingFixtures.AN_GIANG.units();
            }

            @Override
            public Optional<String> remembered(String text) {
                return text.equals(Vietnamese.key("Tổ một cửa, Sở")) ? Optional.of("VP") : Optional.empty();
            }
        };
        UnitReading unit = new Units(catalogue).read("Tổ một cửa, Sở").get(0);
        assertThat(unit.confidence()).isEqualTo(Confidence.REMEMBERED);
        assertThat(unit.unitCode()).isEqualTo("VP");
    }
}
