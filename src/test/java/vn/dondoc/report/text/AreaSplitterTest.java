package vn.dondoc.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dondoc.common.Area;

/** A unit's text is told apart by the areas whose names it has as headings. */
class AreaSplitterTest {

    @Test
    void headingsOfAreasAreFoundHoweverTheyAreNumbered() {
        var pieces = AreaSplitter.split("""
                Chung: tốt.
                1. Về cải cách thể chế:
                Góp ý 22 dự thảo.
                II.2. Cải cách thủ tục hành chính
                Tiếp nhận 6.114 hồ sơ.
                - Cải cách tổ chức bộ máy hành chính nhà nước
                Có 06 phòng.
                6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số
                Chữ ký số.""");
        assertThat(pieces.get(null)).isEqualTo("Chung: tốt.");
        assertThat(pieces).containsEntry(Area.INSTITUTIONS, "Góp ý 22 dự thảo.");
        assertThat(pieces).containsEntry(Area.PROCEDURES, "Tiếp nhận 6.114 hồ sơ.");
        assertThat(pieces).containsEntry(Area.APPARATUS, "Có 06 phòng.");
        assertThat(pieces).containsEntry(Area.EGOVERNMENT, "Chữ ký số.");
    }

    @Test
    void aSentenceThatBeginsWithAnAreaIsNoHeading() {
        assertThat(AreaSplitter.split("Cải cách thủ tục hành chính luôn được quan tâm, chỉ đạo"))
                .containsOnlyKeys((Area) null);
    }
}
