package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.plan.reading.ReadingFixtures.names;
import static vn.dondoc.plan.reading.ReadingFixtures.paste;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables from the clipboard. */
class PastedTableTest {

    @Test
    void tabsWithQuotedLines() {
        PlanDocument plan = paste("STT\tNhiệm vụ\tĐơn vị thực hiện\tĐơn vị phối hợp\tThời hạn hoàn thành\tSản phẩm\r\n"
                + "1\t\"Xây dựng kế hoạch\r\nnăm 2024\"\t\"- Phòng HCTP\r\n- Phòng BTTP\"\tCác phòng, đơn vị thuộc Sở\t30/3/2024\tKế hoạch\r\n"
                + "2\tBáo cáo \"nhanh\"\tVăn phòng Sở\t\tHằng tháng\tBáo cáo\r\n");
        assertThat(plan.tasks()).hasSize(2);
        TaskRow first = plan.tasks().get(0);
        assertThat(first.content()).isEqualTo("Xây dựng kế hoạch\nnăm 2024");
        assertThat(names(first.leadUnits())).containsExactly("Phòng Hành chính tư pháp", "Phòng Bổ trợ tư pháp");
        assertThat(first.cooperatingUnits().get(0).allUnits()).isTrue();
        assertThat(plan.tasks().get(1).content()).isEqualTo("Báo cáo \"nhanh\"");
    }

    @Test
    void htmlFromWordWithMergedCells() {
        PlanDocument plan = paste("<html><body><p>1. Công tác chỉ đạo</p><table><thead><tr><th rowspan=2>TT</th>"
                + "<th rowspan=2>Nội dung công việc</th><th colspan=2>Phân công</th><th rowspan=2>Thời gian</th></tr>"
                + "<tr><th>Chủ trì</th><th>Phối hợp</th></tr></thead><tbody>"
                + "<tr><td>1</td><td><p>Ban hành kế hoạch</p></td><td rowspan=\"2\">Văn phòng Sở</td><td>Thanh tra Sở</td>"
                + "<td rowspan='2'>Quý I/2024</td></tr>"
                + "<tr><td>2</td><td>Họp <b>giao ban</b></td><td>Phòng Hành chính tư pháp,<br>Phòng Bổ trợ tư pháp</td></tr>"
                + "</tbody></table></body></html>");
        assertThat(plan.tasks()).hasSize(2);
        TaskRow second = plan.tasks().get(1);
        assertThat(second.content()).isEqualTo("Họp giao ban");
        assertThat(names(second.leadUnits())).containsExactly("Văn phòng Sở");
        assertThat(names(second.cooperatingUnits()))
                .containsExactly("Phòng Hành chính tư pháp", "Phòng Bổ trợ tư pháp");
        assertThat(second.deadlineText()).isEqualTo("Quý I/2024");
        assertThat(second.section()).isEqualTo("1");
        assertThat(plan.accounts())
                .extracting(RowAccount::role)
                .containsExactly(RowRole.HEADER, RowRole.HEADER, RowRole.TASK, RowRole.TASK);
    }

    @Test
    void nothingOrNoTable() {
        for (String text : List.of("", "   ", "Kính gửi các đồng chí", "<p>không có bảng</p>")) {
            assertThatThrownBy(() -> paste(text)).isInstanceOf(UnreadableFileException.class);
        }
    }
}
