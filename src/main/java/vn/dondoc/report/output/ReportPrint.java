package vn.dondoc.report.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.AppendixContent;
import vn.dondoc.document.office.AppendixRow;
import vn.dondoc.document.office.AppendixTable;
import vn.dondoc.document.office.Block;
import vn.dondoc.document.office.LetterHead;
import vn.dondoc.document.office.OfficialContent;
import vn.dondoc.document.office.Signature;
import vn.dondoc.indicator.IndicatorAppendix;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.indicator.ValueOrigin;
import vn.dondoc.layout.LetterHeads;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportSigner;

/** Puts the text and the statistics of a report, as they are frozen, into an official document. */
@Component
class ReportPrint {

    private static final String TYPE = "BC";

    private final LetterHeads heads;
    private final AgencyParameters parameters;
    private final Clock clock;

    ReportPrint(LetterHeads heads, AgencyParameters parameters, Clock clock) {
        this.heads = heads;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Number, date, recipients and who signs; nulls while nobody has given or said it. */
    record Issued(
            @Nullable String number,
            @Nullable LocalDate on,
            List<String> recipients,
            @Nullable ReportSigner signer) {}

    OfficialContent content(Report report, Issued issued, JsonNode text, JsonNode appendix) {
        List<AppendixRow> rows = appendix(report, appendix);
        return new OfficialContent(
                head(report, issued),
                "BÁO CÁO",
                abstractOf(report.title()),
                List.of(),
                body(text),
                signature(report, issued),
                rows.isEmpty()
                        ? List.of()
                        : List.of(new AppendixContent(
                                "Phụ lục",
                                "Số liệu thống kê",
                                attachedTo(report, issued),
                                false,
                                List.of(new Block.TableBlock(AppendixTable.of(rows))))));
    }

    /** The statistics; empty when the report has none. */
    List<AppendixRow> appendix(Report report, JsonNode appendix) {
        List<IndicatorLine> lines = new ArrayList<>();
        for (JsonNode row : appendix) {
            lines.add(new IndicatorLine(
                    row.path("code").asText(),
                    row.path("number").asText(""),
                    row.path("level").asInt(1),
                    IndicatorType.valueOf(row.path("type").asText()),
                    row.path("label").asText(""),
                    row.path("unit").asText(""),
                    row.hasNonNull("value") ? new BigDecimal(row.path("value").asText()) : null,
                    row.hasNonNull("text") ? row.path("text").asText() : null,
                    ValueOrigin.valueOf(row.path("origin").asText()),
                    row.path("formula").asText(""),
                    row.path("note").asText(""),
                    null));
        }
        return IndicatorAppendix.rows(lines, parameters.number(report.agencyId(), AgencyParameter.SHARE_DECIMALS));
    }

    List<String> titles(Report report, Issued issued) {
        return List.of("PHỤ LỤC SỐ LIỆU THỐNG KÊ", report.title(), attachedTo(report, issued));
    }

    String fileName(Report report, Issued issued) {
        String name = issued.number() == null ? report.label() : issued.number();
        return "bao-cao-" + Vietnamese.plainKey(name).replaceAll("[^a-z0-9]+", "-");
    }

    /** {@code Công tác …} of {@code Báo cáo công tác …}: the type stands above it. */
    private static String abstractOf(String title) {
        String words = title.replaceFirst("(?iu)^báo cáo\\s+", "");
        return words.isEmpty() ? title : words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }

    private LetterHead head(Report report, Issued issued) {
        return issued.number() == null || issued.on() == null
                ? heads.unnumbered(report.agencyId(), TYPE, LocalDate.now(clock))
                : heads.numbered(report.agencyId(), issued.number(), issued.on());
    }

    private static List<Block> body(JsonNode text) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode section : text) {
            if (section.path("heading").asBoolean()) {
                int level = Math.min(3, Math.max(1, section.path("level").asInt(1)));
                blocks.add(new Block.Heading(level, heading(section)));
            }
            String words = section.path("text").asText("");
            if (!words.isBlank()) {
                blocks.add(new Block.Paragraph(words));
            }
        }
        return blocks;
    }

    private static String heading(JsonNode section) {
        String number = section.path("number").asText("").strip();
        String title = section.path("title").asText("").strip();
        if (number.isEmpty()) {
            return title;
        }
        return number + (number.matches("\\p{Ll}") ? ") " : ". ") + title;
    }

    private Signature signature(Report report, Issued issued) {
        List<String> recipients = new ArrayList<>(issued.recipients());
        if (recipients.stream().noneMatch(recipient -> recipient.startsWith("Lưu"))) {
            recipients.add("Lưu: VT, VP");
        }
        return new Signature(
                LetterHeads.authority(
                        parameters.text(report.agencyId(), AgencyParameter.REPORT_AUTHORITY),
                        issued.signer() != null && issued.signer().deputy()),
                issued.signer() == null ? "" : issued.signer().name(),
                "Nơi nhận:",
                LetterHeads.recipients(String.join(";", recipients)));
    }

    private String attachedTo(Report report, Issued issued) {
        String blank = "\u00a0\u00a0\u00a0\u00a0";
        LetterHead head = head(report, issued);
        String number = issued.number() == null ? blank + "/" + head.symbol() : issued.number();
        String day = issued.on() == null ? blank + "/" + blank + "/" + blank : Vietnamese.date(issued.on());
        return "(Kèm theo Báo cáo số %s ngày %s của %s)".formatted(number, day, heads.printedName(report.agencyId()));
    }
}
