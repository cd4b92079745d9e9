package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.Issuer;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentRow;

/**
 * What the demo department is given outside its plan: letters of the People's Committee, which the Office enters, and
 * orders of the Director. One is done in time, one late, some run, one is overdue, one nobody has received yet.
 */
class DemoDirectives {

    static final String SURVEY = "Tổng hợp kết quả rà soát văn bản quy phạm pháp luật về đất đai";
    static final String COOPERATION = "Góp ý dự thảo quy chế phối hợp quản lý hoạt động công chứng";
    private static final String POSTING = "Kiểm tra việc niêm yết thủ tục hành chính tại bộ phận một cửa cấp huyện";
    private static final String FEEDBACK = "Thống kê phản ánh, kiến nghị của người dân trong quý I/2024";
    static final String MEETING = "Chuẩn bị số liệu làm việc với đoàn kiểm tra cải cách hành chính";
    private static final String HELP = "Cử công chức hướng dẫn người dân nộp hồ sơ trực tuyến";
    private static final String DELAYS = "Rà soát hồ sơ trễ hạn, nêu nguyên nhân và cách khắc phục";

    private final DirectiveEntry entry;
    private final CurrentActor actor;
    private final DemoWork work;

    DemoDirectives(DirectiveEntry entry, CurrentActor actor, DemoWork work) {
        this.entry = entry;
        this.actor = actor;
        this.work = work;
    }

    /** The same in another agency of the demo. */
    DemoDirectives in(DemoWork workThere) {
        return new DemoDirectives(entry, actor, workThere);
    }

    /** 30/01/2024: two tasks of a letter, both done later. */
    void january() {
        give(
                DemoWork.OFFICE,
                committee("142/UBND-NC", "2024-01-29", "Triển khai công tác pháp chế năm 2024", "2024-01-30"),
                task(SURVEY, "2024-02-20", "Báo cáo", "UBND-24-0142.1", "xdkt"),
                task(COOPERATION, "2024-03-05", "Văn bản góp ý", "UBND-24-0142.2", "bttp"));
        receive(SURVEY, COOPERATION);
    }

    /** 21/02/2024: one of two is begun and will be overdue. */
    void february() {
        give(
                DemoWork.OFFICE,
                committee(
                        "318/UBND-KSTT",
                        "2024-02-20",
                        "Chấn chỉnh việc giải quyết thủ tục hành chính tại bộ phận một cửa",
                        "2024-02-21"),
                task(POSTING, "2024-03-15", "Biên bản kiểm tra, báo cáo", "UBND-24-0318.1", "hctp"),
                task(FEEDBACK, "2024-03-25", "Báo cáo", "UBND-24-0318.2", "vp"));
        receive(POSTING, FEEDBACK);
        for (AssignmentRow row : work.find(POSTING)) {
            work.progress(row, "Đã kiểm tra 4 trong 11 huyện, thị xã, thành phố.", 35);
        }
    }

    /** 01/3/2024: the Director gives work by word of mouth. */
    void march() {
        give(
                DemoWork.DIRECTOR,
                new DirectiveHead(
                        Issuer.LEADERSHIP,
                        "",
                        "",
                        null,
                        "Kết luận tại cuộc họp giao ban đầu tháng 3",
                        LocalDate.parse("2024-03-01")),
                task(MEETING, "2024-03-08", "Bảng số liệu", "", "vp"),
                task(HELP, "2024-04-12", "Lịch trực, báo cáo kết quả", "", "hctp", "bttp"));
        receive(MEETING, HELP);
    }

    /** 18/3/2024: so fresh that no head has received it. */
    void yesterday() {
        give(
                DemoWork.DIRECTOR,
                new DirectiveHead(
                        Issuer.LEADERSHIP,
                        "",
                        "61/TB-STP",
                        LocalDate.parse("2024-03-18"),
                        "Khắc phục hồ sơ trễ hạn",
                        LocalDate.parse("2024-03-18")),
                task(DELAYS, "2024-03-22", "Báo cáo", "", "bttp"));
    }

    /** What arrives in the rest of the year, from {@code nam-nhiem-vu.tsv}. */
    void planYear(DemoAgenda agenda) {
        plan(agenda, DemoTable.rows("nam-nhiem-vu.tsv"));
    }

    /** What arrives as a table of the demo says. */
    void plan(DemoAgenda agenda, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            LocalDate received = LocalDate.parse(row.get("received"));
            Issuer issuer = Issuer.valueOf(row.get("issuer"));
            String issued = row.get("issued");
            agenda.at(
                    received.atTime(9, 40),
                    () -> give(
                            issuer == Issuer.LEADERSHIP ? work.director() : work.office(),
                            new DirectiveHead(
                                    issuer,
                                    "",
                                    row.get("number"),
                                    issued.isEmpty() ? null : LocalDate.parse(issued),
                                    row.get("abstract"),
                                    received),
                            task(
                                    row.get("content"),
                                    row.get("due"),
                                    row.get("deliverable"),
                                    row.get("tracking"),
                                    row.get("units"))));
        }
    }

    private void give(String account, DirectiveHead head, DirectiveTaskDraft... tasks) {
        actor.runAs(account, () -> entry.enter(head, List.of(tasks), List.of(), true));
    }

    private void receive(String... contents) {
        for (String content : contents) {
            work.find(content).forEach(work::receive);
        }
    }

    private static DirectiveHead committee(String number, String issued, String about, String received) {
        return new DirectiveHead(
                Issuer.PEOPLES_COMMITTEE, "", number, LocalDate.parse(issued), about, LocalDate.parse(received));
    }

    private DirectiveTaskDraft task(String content, String due, String deliverable, String tracking, String... units) {
        return new DirectiveTaskDraft(
                content,
                work.units(units),
                List.of(),
                "",
                DirectiveDeadline.day(LocalDate.parse(due)),
                deliverable,
                null,
                tracking,
                "");
    }
}
