package vn.dondoc.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.SharedFiles;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.security.CurrentActor;

/** Plans for tests, and their steps in the name of the demo's people. */
public final class PlanFixture {

    public static final LocalDate SIGNED = LocalDate.of(2024, 3, 19);
    public static final String NUMBER = "56/KH-STP";

    private static final String SMALL = """
            STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm
            1\tBáo cáo rà soát thủ tục\tPhòng Hành chính tư pháp\tVăn phòng Sở\tThường xuyên\tBáo cáo
            2\tTuyên truyền cải cách hành chính\tPhòng, đơn vị thuộc Sở\tVăn phòng Sở\tThường xuyên\tTin, bài
            """;

    private final PlanDrafting drafting;
    private final PlanReview review;
    private final PlanUnits units;
    private final PlanDeadlines deadlines;
    private final PlanIssuance issuance;
    private final PlanConsultation consultation;
    private final PlanQueries queries;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    PlanFixture(
            PlanDrafting drafting,
            PlanReview review,
            PlanUnits units,
            PlanDeadlines deadlines,
            PlanIssuance issuance,
            PlanConsultation consultation,
            PlanQueries queries,
            CurrentActor current,
            JdbcClient jdbc) {
        this.drafting = drafting;
        this.review = review;
        this.units = units;
        this.deadlines = deadlines;
        this.issuance = issuance;
        this.consultation = consultation;
        this.queries = queries;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        PlanFixture planFixture(
                PlanDrafting drafting,
                PlanReview review,
                PlanUnits units,
                PlanDeadlines deadlines,
                PlanIssuance issuance,
                PlanConsultation consultation,
                PlanQueries queries,
                CurrentActor current,
                JdbcClient jdbc) {
            return new PlanFixture(drafting, review, units, deadlines, issuance, consultation, queries, current, jdbc);
        }
    }

    /** The real plan 56/KH-STP as it was printed, uploaded by the Office. */
    public long uploaded56() {
        byte[] bytes = SharedFiles.bytes("samples/plan-an-giang-56-as-printed.docx");
        return as("vanphong", () -> drafting.upload("ke-hoach-56.docx", bytes, ProgressListener.NONE));
    }

    /** A draft with two rows that need no decision: one for a room, one for all units. */
    public long small() {
        return small("vanphong");
    }

    /** The same of the account's agency. */
    public long small(String office) {
        return as(office, () -> drafting.paste("Kiểm soát thủ tục hành chính năm 2024", SMALL));
    }

    /** The same rows as a Word file. */
    public static byte[] smallFile() {
        return file(SMALL, "KẾ HOẠCH");
    }

    /** A Word file: paragraphs, then a table of lines with tabs between the cells. */
    public static byte[] file(String tableLines, String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            List<String> lines = tableLines.lines().toList();
            XWPFTable table = document.createTable(lines.size(), lines.get(0).split("\t").length);
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\t");
                for (int column = 0; column < cells.length; column++) {
                    table.getRow(row).getCell(column).setText(cells[column]);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft from a pasted table. */
    public long pasted(String table) {
        return as("vanphong", () -> drafting.paste("Kiểm soát thủ tục hành chính năm 2024", table));
    }

    /** Decides everything that is open, as the Office would: suggestions are right, the Office follows outsiders. */
    public void mend(long planId) {
        current.runAs("vanphong", () -> {
            units.acceptSuggestions(planId, null, true);
            long office = unit("vp");
            for (String name : review.openUnitNames(planId).keySet()) {
                units.decide(planId, name, new UnitChoice(UnitMeaning.EXTERNAL, office, name), true);
            }
            List<Long> unconfirmed = review.rows(planId).stream()
                    .filter(row -> row.decisions().contains(DecisionReason.DEADLINE_UNCONFIRMED))
                    .map(PlanRow::id)
                    .toList();
            deadlines.confirm(planId, unconfirmed);
        });
    }

    public void submitSigned(long planId) {
        current.runAs("vanphong", () -> issuance.submitSigned(planId, null));
    }

    public void submitForComments(long planId, LocalDate term, String... unitCodes) {
        List<Long> asked = java.util.Arrays.stream(unitCodes).map(this::unit).toList();
        current.runAs("vanphong", () -> consultation.submitForComments(planId, null, asked, term));
    }

    public void comment(String account, long planId, boolean agrees, String text) {
        current.runAs(account, () -> consultation.comment(planId, new CommentDraft(null, agrees, text, List.of())));
    }

    public void consolidate(long planId) {
        current.runAs("vanphong", () -> issuance.consolidate(planId, null));
    }

    public void approve(long planId) {
        current.runAs("giamdoc", () -> issuance.approve(planId, null));
    }

    public void giveBack(long planId, String reason) {
        current.runAs("giamdoc", () -> issuance.returnToOffice(planId, null, reason));
    }

    public Issued issue(String account, long planId) {
        return as(account, () -> issuance.issue(planId, null, NUMBER, SIGNED, done -> {}));
    }

    public PlanStatus status(long planId) {
        return as("vanphong", () -> queries.details(planId).summary().status());
    }

    /** A unit of the demo's first department. */
    public long unit(String code) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id"
                        + " WHERE u.code = ? AND a.code = 'stp-angiang'")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** Does something in the name of an account. */
    public <T> T as(String account, java.util.function.Supplier<T> work) {
        return current.callAs(account, work);
    }
}
