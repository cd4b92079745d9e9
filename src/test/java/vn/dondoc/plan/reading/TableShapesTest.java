package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.reading.Docx.row;
import static vn.dondoc.plan.reading.ReadingFixtures.names;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shapes of tables that offices really make. */
class TableShapesTest {

    private static final String[] HEADS =
            row("STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả");

    private static List<RowRole> roles(PlanDocument plan) {
        return plan.accounts().stream().map(RowAccount::role).toList();
    }

    @Test
    void columnsInOtherOrderUnderOtherNames() {
        PlanDocument plan = new Docx()
                .table(
                        row(
                                "Tiến độ",
                                "Sản phẩm dự kiến",
                                "Nhiệm vụ, giải pháp",
                                "TT",
                                "Đơn vị phối hợp thực hiện",
                                "Đơn vị thực hiện",
                                "Kinh phí"),
                        row(
                                "Quý II/2024",
                                "Báo cáo",
                                "Rà soát văn bản",
                                "1",
                                "Thanh tra Sở",
                                "Văn phòng Sở",
                                "10 triệu"))
                .read();
        TaskRow task = plan.tasks().get(0);
        assertThat(task.rowNo()).isEqualTo("1");
        assertThat(task.content()).isEqualTo("Rà soát văn bản");
        assertThat(task.deadlineText()).isEqualTo("Quý II/2024");
        assertThat(task.deliverable()).isEqualTo("Báo cáo");
        assertThat(names(task.leadUnits())).containsExactly("Văn phòng Sở");
        assertThat(names(task.cooperatingUnits())).containsExactly("Thanh tra Sở");
        assertThat(task.extra()).containsExactly(java.util.Map.entry("Kinh phí", "10 triệu"));
    }

    @Test
    void startAndFinishColumnsUnderOneHead() {
        PlanDocument plan = new Docx()
                .table(
                        row("STT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Thời gian thực hiện", "<"),
                        row("^", "^", "^", "Bắt đầu", "Kết thúc"),
                        row("(1)", "(2)", "(3)", "(4)", "(5)"),
                        row("1", "Rà soát thủ tục", "Văn phòng Sở", "Tháng 8/2024", "Tháng 9/2024"))
                .read();
        assertThat(plan.tasks().get(0).deadlineText()).isEqualTo("Bắt đầu Tháng 8/2024; hoàn thành Tháng 9/2024");
        assertThat(plan.tasks().get(0).deadline().due()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(roles(plan)).containsExactly(RowRole.HEADER, RowRole.HEADER, RowRole.HEADER, RowRole.TASK);
    }

    @Test
    void mergedDownUnitAndDeadlineHoldForAllRows() {
        PlanDocument plan = new Docx()
                .table(
                        HEADS,
                        row("1", "Xây dựng kế hoạch", "Văn phòng Sở", "Thanh tra Sở", "Quý I/2024", "Kế hoạch"),
                        row("2", "Tổ chức hội nghị", "^", "", "^", "Hội nghị"),
                        row("3", "Tổng kết", "Thanh tra Sở", "^", "Quý IV/2024", "Báo cáo"))
                .read();
        TaskRow second = plan.tasks().get(1);
        assertThat(names(second.leadUnits())).containsExactly("Văn phòng Sở");
        assertThat(second.deadlineText()).isEqualTo("Quý I/2024");
        assertThat(plan.tasks()).hasSize(3);
    }

    @Test
    void oneNumberOverSeveralDatesMakesParts() {
        PlanDocument plan = new Docx()
                .table(
                        HEADS,
                        row("1", "Báo cáo công tác", "Văn phòng Sở", "", "Quý I/2024", "Báo cáo quý"),
                        row("^", "^", "Thanh tra Sở", "", "Quý II/2024", "Báo cáo 6 tháng"),
                        row("2", "Tổ chức hội nghị", "Văn phòng Sở", "", "Quý III/2024", "Hội nghị"),
                        row("^", "^", "Phòng Bổ trợ tư pháp", "", "^", "^"))
                .read();
        assertThat(plan.tasks()).hasSize(3);
        assertThat(plan.tasks().get(1).parentPosition()).isEqualTo(1);
        assertThat(plan.tasks().get(1).content()).isEqualTo("Báo cáo công tác");
        assertThat(names(plan.tasks().get(2).leadUnits())).containsExactly("Văn phòng Sở", "Phòng Bổ trợ tư pháp");
    }

    @Test
    void nestedGroupsInOneCellTwoCellsAndBold() {
        PlanDocument plan = new Docx()
                .table(
                        HEADS,
                        row("*A. CẢI CÁCH THỂ CHẾ", "<", "<", "<", "<", "<"),
                        row("*I", "*Xây dựng văn bản", "", "", "", ""),
                        row("1", "Soạn quyết định", "Văn phòng Sở", "", "Quý I/2024", "Quyết định"),
                        row("2", "Góp ý dự thảo", "Văn phòng Sở", "", "Thường xuyên", "Văn bản"),
                        row("*II", "*Rà soát văn bản", "", "", "", ""),
                        row("1", "Rà soát", "Thanh tra Sở", "", "Quý II/2024", "Báo cáo"),
                        row("*B. CẢI CÁCH TÀI CHÍNH", "<", "<", "<", "<", "<"),
                        row("1", "Công khai ngân sách", "Văn phòng Sở", "", "Quý I/2024", "Thông báo"))
                .read();
        assertThat(plan.tasks()).hasSize(4);
        assertThat(plan.tasks().get(0).group()).isEqualTo("CẢI CÁCH THỂ CHẾ > Xây dựng văn bản");
        assertThat(plan.tasks().get(0).section()).isEqualTo("A.I");
        assertThat(plan.tasks().get(2).group()).isEqualTo("CẢI CÁCH THỂ CHẾ > Rà soát văn bản");
        assertThat(plan.tasks().get(3).group()).isEqualTo("CẢI CÁCH TÀI CHÍNH");
        assertThat(plan.findings()).noneMatch(f -> f.code() == FindingCode.NUMBER_REPEATED);
    }

    @Test
    void arabicGroupsWithDottedTasks() {
        PlanDocument plan = new Docx()
                .table(
                        HEADS,
                        row("1", "Công tác chỉ đạo", "", "", "", ""),
                        row("1.1", "Ban hành kế hoạch", "Văn phòng Sở", "", "Quý I/2024", "Kế hoạch"),
                        row("1.2", "Kiểm tra", "Thanh tra Sở", "", "Quý II/2024", "Kết luận"),
                        row("2", "Công tác tuyên truyền", "", "", "", ""),
                        row("2.1", "Viết bài", "Văn phòng Sở", "", "Hằng tháng", "Bài viết"))
                .read();
        assertThat(plan.tasks()).extracting(TaskRow::rowNo).containsExactly("1.1", "1.2", "2.1");
        assertThat(plan.tasks().get(2).group()).isEqualTo("Công tác tuyên truyền");
    }

    @Test
    void lettersUnderATaskAreItsParts() {
        PlanDocument plan = new Docx()
                .table(
                        HEADS,
                        row("1", "Báo cáo định kỳ", "Văn phòng Sở", "", "Quý I/2024", "Báo cáo"),
                        row("a)", "Báo cáo quý", "Văn phòng Sở", "", "Hằng quý", "Báo cáo"),
                        row("b)", "Báo cáo năm", "Văn phòng Sở", "", "Hằng năm", "Báo cáo"))
                .read();
        assertThat(plan.tasks()).extracting(TaskRow::parentPosition).containsExactly(null, 1, 1);
    }

    @Test
    void headsRepeatedWithOtherWordsAndFewerCells() {
        PlanDocument plan = new Docx()
                .paragraph("PHỤ LỤC I")
                .table(
                        HEADS,
                        row("1", "Xây dựng kế hoạch cải cách hành chính của", "Phòng Hành chính", "", "Quý I", "Kế"))
                .table(
                        row("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"),
                        row("", "Sở", "tư pháp", "", "năm 2024", "hoạch"),
                        row("TT", "Nhiệm vụ", "Chủ trì", "<", "Thời hạn", "<"),
                        row("2", "Tổ chức tập huấn", "Văn phòng Sở", "Thanh tra Sở", "Quý II/2024", "Lớp"))
                .read();
        assertThat(plan.tasks()).hasSize(2);
        TaskRow first = plan.tasks().get(0);
        assertThat(first.content()).isEqualTo("Xây dựng kế hoạch cải cách hành chính của Sở");
        assertThat(names(first.leadUnits())).containsExactly("Phòng Hành chính tư pháp");
        assertThat(first.deadlineText()).isEqualTo("Quý I năm 2024");
        assertThat(first.deliverable()).isEqualTo("Kế hoạch");
        assertThat(names(plan.tasks().get(1).cooperatingUnits())).containsExactly("Thanh tra Sở");
        assertThat(plan.tasks().get(1).deliverable()).isEqualTo("Lớp");
    }

    @Test
    void headRepeatsAndSectionsBetweenTables() {
        PlanDocument plan = new Docx()
                .paragraph("PHỤ LỤC")
                .bold("DANH MỤC NHIỆM VỤ")
                .paragraph("I. Cải cách thể chế")
                .table(HEADS, row("1", "Việc thứ nhất của năm", "Văn phòng Sở", "", "Quý I/2024", "Báo cáo"))
                .paragraph("II. Cải cách tài chính công")
                .table(HEADS, row("1", "Việc thứ hai của năm", "Thanh tra Sở", "", "Quý II/2024", "Báo cáo"))
                .read();
        assertThat(plan.tasks()).extracting(TaskRow::section).containsExactly("I", "II");
        assertThat(plan.tasks().get(1).sectionTitle()).isEqualTo("Cải cách tài chính công");
        assertThat(plan.head().appendices()).containsExactly(new Appendix(null, "DANH MỤC NHIỆM VỤ"));
    }

    @Test
    void letterheadAndSignatureTablesAreNoTasks() {
        PlanDocument plan = new Docx()
                .table(
                        row(
                                "UBND TỈNH AN GIANG\nSỞ TƯ PHÁP",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                        row("Số: 12/KH-STP", "An Giang, ngày 05 tháng 01 năm 2024"))
                .bold("KẾ HOẠCH")
                .bold("Cải cách hành chính năm 2024")
                .paragraph("Căn cứ Kế hoạch số 1/KH-UBND ngày 02/01/2024 của UBND tỉnh;")
                .table(HEADS, row("1", "Ban hành kế hoạch", "Văn phòng Sở", "", "Quý I", "Kế hoạch"))
                .table(row("Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.", "GIÁM ĐỐC\nCao Thanh Sơn"))
                .read();
        assertThat(plan.head().number()).isEqualTo("12/KH-STP");
        assertThat(plan.head().issuedOn()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(plan.head().agency()).isEqualTo("SỞ TƯ PHÁP");
        assertThat(plan.head().title()).isEqualTo("Cải cách hành chính năm 2024");
        assertThat(plan.tasks()).hasSize(1);
        assertThat(plan.tasks().get(0).deadline().due()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(roles(plan))
                .containsExactly(
                        RowRole.OTHER_TABLE, RowRole.OTHER_TABLE, RowRole.HEADER, RowRole.TASK, RowRole.OTHER_TABLE);
    }

    @Test
    void draftWithoutNumberAndDay() {
        DocumentHead head = new Docx()
                .paragraph("SỞ TƯ PHÁP")
                .paragraph("Số:       /KH-STP")
                .paragraph("An Giang, ngày     tháng 3 năm 2024")
                .paragraph("KẾ HOẠCH")
                .paragraph("Kiểm soát thủ tục hành chính")
                .paragraph("PHỤ LỤC")
                .paragraph("(Kèm theo Kế hoạch số 99/KH-STP ngày 01/3/2024 của Sở Tư pháp)")
                .table(HEADS, row("1", "Ban hành kế hoạch", "Văn phòng Sở", "", "Quý I", "Kế hoạch"))
                .read()
                .head();
        assertThat(head.number()).isNull();
        assertThat(head.issuedOn()).isNull();
        assertThat(head.agency()).isEqualTo("SỞ TƯ PHÁP");
    }

    @Test
    void tableOfTasksWithoutHeadsIsReported() {
        PlanDocument plan = new Docx()
                .table(
                        row("1", "Xây dựng kế hoạch công tác năm", "Văn phòng Sở", "Quý I/2024"),
                        row("2", "Tổ chức hội nghị tổng kết công tác", "Văn phòng Sở", "Quý IV/2024"))
                .read();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.notUnderstood()).hasSize(1);
        assertThat(plan.notUnderstood().get(0).reason()).contains("tiêu đề cột");
        assertThat(roles(plan)).containsExactly(RowRole.NOT_UNDERSTOOD, RowRole.NOT_UNDERSTOOD);
    }

    @Test
    void tasksWithoutNumberColumn() {
        PlanDocument plan = new Docx()
                .table(
                        row("Nội dung công việc", "Người phụ trách", "Thời hạn"),
                        row("1. Xây dựng kế hoạch", "Văn phòng Sở", "Quý I/2024"),
                        row("2. Tổ chức hội nghị", "Thanh tra Sở", "Quý II/2024"))
                .read();
        assertThat(plan.tasks()).extracting(TaskRow::rowNo).containsExactly("1", "2");
        assertThat(plan.tasks()).extracting(TaskRow::content).containsExactly("Xây dựng kế hoạch", "Tổ chức hội nghị");
    }

    @Test
    void marksUnderQuarters() {
        PlanDocument plan = new Docx()
                .table(
                        row("STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian thực hiện", "<", "<", "<"),
                        row("^", "^", "^", "Quý I", "Quý II", "Quý III", "Quý IV"),
                        row("1", "Kiểm tra công tác", "Thanh tra Sở", "", "x", "", ""),
                        row("2", "Tổng hợp báo cáo", "Văn phòng Sở", "", "", "X", "X"))
                .read();
        assertThat(plan.tasks()).extracting(TaskRow::deadlineText).containsExactly("Quý II", "Quý III, Quý IV");
    }

    @Test
    void dashesUnderAGroupAreTasksUnderATaskItsParts() {
        PlanDocument plan = new Docx()
                .table(
                        HEADS,
                        row("I", "Thể chế", "", "", "", ""),
                        row("-", "Soạn quyết định", "Văn phòng Sở", "", "Quý I/2024", "Quyết định"),
                        row("-", "Góp ý dự thảo", "Thanh tra Sở", "", "Quý II/2024", "Văn bản"),
                        row("1", "Báo cáo", "Văn phòng Sở", "", "Quý I/2024", "Báo cáo"),
                        row("-", "Báo cáo riêng", "Thanh tra Sở", "", "Quý II/2024", "Báo cáo"),
                        row("-", "Báo cáo chung", "Thanh tra Sở", "", "Quý III/2024", "Báo cáo"))
                .read();
        assertThat(plan.tasks()).extracting(TaskRow::parentPosition).containsExactly(null, null, null, 3, 3);
    }

    @Test
    void leadAndCooperatingInOneCell() {
        PlanDocument plan = new Docx()
                .table(
                        row("STT", "Nhiệm vụ", "Đơn vị chủ trì, phối hợp", "Thời hạn"),
                        row(
                                "1",
                                "Kiểm tra",
                                "- Chủ trì: Thanh tra Sở;\n- Phối hợp: Văn phòng Sở, Phòng Bổ trợ tư pháp",
                                "Quý I/2024"))
                .read();
        assertThat(names(plan.tasks().get(0).leadUnits())).containsExactly("Thanh tra Sở");
        assertThat(names(plan.tasks().get(0).cooperatingUnits()))
                .containsExactly("Văn phòng Sở", "Phòng Bổ trợ tư pháp");
    }

    @Test
    void targetsOfAnotherMake() {
        PlanDocument plan = new Docx()
                .table(
                        row("STT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu giao năm 2024", "Đơn vị chủ trì"),
                        row("1", "Tỷ lệ hồ sơ đúng hạn", "%", "Từ 98,5% trở lên", "Văn phòng Sở"),
                        row("2", "Số vụ khiếu nại", "vụ", "Không quá 1.200", "Thanh tra Sở"),
                        row("3", "Xếp hạng", "", "Nhóm tốt", "Văn phòng Sở"))
                .read();
        assertThat(plan.targets()).extracting(TargetRow::comparator).containsExactly(">=", "<=", "=");
        assertThat(plan.targets().get(0).value()).isEqualByComparingTo("98.5");
        assertThat(plan.targets().get(1).value()).isEqualByComparingTo("1200");
        assertThat(plan.targets().get(2).problems()).extracting(Problem::code).contains(ProblemCode.VALUE_NOT_READ);
    }
}
