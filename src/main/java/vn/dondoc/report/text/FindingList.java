package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.proofing.Finding;
import vn.dondoc.proofing.FindingKind;
import vn.dondoc.proofing.ProofContext;
import vn.dondoc.proofing.Proofreader;

/** Collects the findings of one report: those of the proofreader, and what only the report itself can know. */
final class FindingList {

    private static final Set<FindingKind> GRAVE = EnumSet.of(
            FindingKind.SUM,
            FindingKind.PERCENT,
            FindingKind.CONSISTENCY,
            FindingKind.APPENDIX,
            FindingKind.PERIOD,
            FindingKind.YEAR,
            FindingKind.INCOMPLETE);

    private final ReportHead head;
    private final FieldSession values;
    private final WholeText whole;
    private final List<ReportFinding> findings = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    FindingList(ReportHead head, FieldSession values, List<ReportSection> sections) {
        this.head = head;
        this.values = values;
        this.whole = new WholeText(sections, values);
    }

    List<ReportFinding> all(List<PartText> parts) {
        whole.sections().forEach(this::section);
        missingParts(parts);
        proofread();
        return findings;
    }

    /** Empty fields, and new material that nobody has looked at. */
    private void section(WholeText.Printed printed) {
        for (ResolvedText.Stretch stretch : printed.text().stretches()) {
            FieldValue value = stretch.value();
            if (value == null || value.state() == FieldState.VALUE) {
                continue;
            }
            String kind =
                    switch (value.state()) {
                        case ASKED -> "Chỗ cần viết";
                        case UNKNOWN -> "Trường không có";
                        default -> "Thiếu số liệu";
                    };
            add(
                    kind,
                    true,
                    printed,
                    stretch.writtenStart(),
                    stretch.writtenEnd(),
                    value.shown(),
                    value.population() + ".",
                    null);
        }
        if (printed.section().freshText() != null) {
            add(
                    "Có dữ liệu mới",
                    false,
                    printed,
                    -1,
                    -1,
                    "",
                    "Tổng hợp lại cho nội dung khác với bản Văn phòng đã sửa. Hãy xem và lấy hoặc giữ bản của mình.",
                    null);
        }
    }

    private void missingParts(List<PartText> parts) {
        parts.stream()
                .filter(part -> !part.usable())
                .forEach(part -> add(
                        "Thiếu phần của đơn vị",
                        false,
                        null,
                        -1,
                        -1,
                        part.unitName(),
                        "%s chưa có phần gửi Văn phòng dùng được (%s)."
                                .formatted(part.unitName(), part.state().label().toLowerCase(Vietnamese.LOCALE)),
                        null));
    }

    private void proofread() {
        for (Finding finding : new Proofreader().check(whole.text(), context())) {
            Optional<WholeText.Printed> place = whole.at(finding.start());
            if (place.isEmpty()) {
                continue;
            }
            WholeText.Printed printed = place.get();
            int start = finding.start() - printed.start();
            int end = finding.end() - printed.start();
            if (start >= 0 && touchesMissing(printed, start, end)) {
                continue;
            }
            if (finding.kind() == FindingKind.APPENDIX && start >= 0 && drawn(printed, start)) {
                continue;
            }
            Optional<int[]> written =
                    start < 0 ? Optional.empty() : printed.text().written(start, end);
            add(
                    finding.kind().label(),
                    GRAVE.contains(finding.kind()) && !finding.question(),
                    printed,
                    written.map(range -> range[0]).orElse(-1),
                    written.map(range -> range[1]).orElse(-1),
                    finding.quote(),
                    finding.message(),
                    finding.mend());
        }
    }

    private ProofContext context() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        Optional<List<IndicatorLine>> sheet = values.appendix();
        sheet.orElse(List.of()).stream()
                .filter(line -> line.number() != null
                        && (line.type() == IndicatorType.COUNT || line.type() == IndicatorType.PERCENT))
                .forEach(line -> {
                    numbers.put(line.code(), line.number());
                    labels.put(line.code(), line.label());
                });
        return new ProofContext(head.window(), sheet.isPresent() ? numbers : null, values.shareDecimals(), labels);
    }

    /** A number of a field comes from where the appendix takes it too: lines that only sound alike say nothing. */
    private static boolean drawn(WholeText.Printed printed, int start) {
        return printed.text().stretches().stream()
                .anyMatch(stretch -> stretch.value() != null
                        && stretch.value().number() != null
                        && stretch.start() <= start
                        && start < stretch.end());
    }

    private static boolean touchesMissing(WholeText.Printed printed, int start, int end) {
        return printed.text().stretches().stream()
                .anyMatch(stretch -> stretch.value() != null
                        && stretch.value().state() != FieldState.VALUE
                        && stretch.start() < end
                        && start < stretch.end());
    }

    private void add(
            String kind,
            boolean blocking,
            @Nullable WholeText.Printed printed,
            int start,
            int end,
            String quote,
            String message,
            @Nullable String mend) {
        String key = printed == null ? null : printed.section().key();
        String plain = String.join("|", kind, key == null ? "" : key, quote, message);
        int occurrence = seen.merge(plain, 1, Integer::sum);
        findings.add(new ReportFinding(
                hash(plain + "|" + occurrence),
                kind,
                blocking,
                printed == null ? "Phần của các đơn vị" : printed.name(),
                key,
                start,
                end,
                quote,
                message,
                mend,
                mend != null && start >= 0,
                "",
                ""));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
