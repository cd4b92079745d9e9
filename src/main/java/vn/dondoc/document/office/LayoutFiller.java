package vn.dondoc.document.office;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Puts content into the fields of a layout that was checked. */
final class LayoutFiller {

    private static final Locale VIETNAMESE = vn.dondoc.common.Vietnamese.LOCALE;
    private static final Pattern STOP = Pattern.compile("[\\s;.,/]+$");

    private final XWPFDocument document;
    private final OfficialContent content;
    private final Map<LayoutField, Sample> samples = new EnumMap<>(LayoutField.class);
    private final Writing writing;

    private LayoutFiller(XWPFDocument document, OfficialContent content) {
        this.document = document;
        this.content = content;
        this.writing = new Writing(document);
    }

    static void fill(XWPFDocument document, OfficialContent content) {
        new LayoutFiller(document, content).fill();
    }

    private void fill() {
        List<FieldFinder.Found> fields = FieldFinder.find(document);
        Set<XWPFParagraph> lines = new HashSet<>();
        for (FieldFinder.Found found : fields) {
            LayoutField field = LayoutField.named(found.name()).orElseThrow();
            if (field.sort() == LayoutField.Sort.IN_LINE) {
                replace(found, field);
                lines.add(found.paragraph());
            } else {
                samples.put(field, Sample.of(found));
            }
        }
        lines.stream().filter(line -> line.getText().isBlank()).forEach(writing::remove);
        lines(LayoutField.CAN_CU, ended(content.basis(), "."));
        lines(LayoutField.CHUC_VU, content.signature().authority());
        lines(LayoutField.NOI_NHAN, content.signature().recipients());
        blocks(LayoutField.NOI_DUNG, closed(content.body()), false);
        appendices();
        samples.values().forEach(sample -> writing.remove(sample.paragraph()));
    }

    private void replace(FieldFinder.Found found, LayoutField field) {
        Pattern printed =
                Pattern.compile("\\{\\{\\s*" + Pattern.quote(found.name()) + "\\s*}}", Pattern.CASE_INSENSITIVE);
        String value = TextPieces.clean(line(field)).replace('\n', ' ');
        for (XWPFRun run : found.paragraph().getRuns()) {
            for (CTText piece : run.getCTR().getTList()) {
                String text = piece.getStringValue();
                if (text.contains("{{")) {
                    TextPieces.set(
                            piece, printed.matcher(text).replaceAll(java.util.regex.Matcher.quoteReplacement(value)));
                }
            }
        }
    }

    private String line(LayoutField field) {
        LetterHead head = content.head();
        return switch (field) {
            case QUOC_HIEU -> HeadBlock.NATION;
            case TIEU_NGU -> HeadBlock.MOTTO;
            case CO_QUAN_CHU_QUAN -> head.superiorUpper();
            case CO_QUAN -> head.agencyUpper();
            case SO_KY_HIEU -> head.numberLine();
            case DIA_DANH_NGAY -> head.dateLine();
            case TEN_LOAI -> content.type().toUpperCase(VIETNAMESE);
            case TRICH_YEU -> content.abstractText();
            case HO_TEN -> content.signature().name();
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private void lines(LayoutField field, List<String> lines) {
        Sample sample = samples.get(field);
        lines.forEach(line -> writing.before(sample.paragraph(), sample, line));
    }

    private void blocks(LayoutField where, List<Block> blocks, boolean landscape) {
        XWPFParagraph place = samples.get(where).paragraph();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                writing.before(place, heading(heading.level()), headingText(heading));
            } else if (block instanceof Block.Paragraph paragraph) {
                Stream.of(TextPieces.clean(paragraph.text()).split("\n"))
                        .filter(line -> !line.isBlank())
                        .forEach(line -> writing.before(place, samples.get(LayoutField.NOI_DUNG), line.strip()));
            } else if (block instanceof Block.TableBlock table) {
                writing.table(place, samples.get(LayoutField.NOI_DUNG), landscape, table.table());
            }
        }
    }

    private static String headingText(Block.Heading heading) {
        return heading.level() == 1 ? heading.text().toUpperCase(VIETNAMESE) : heading.text();
    }

    /** As the layout shows it; else like the text, bold for parts and sections. */
    private Sample heading(int level) {
        LayoutField field =
                switch (level) {
                    case 1 -> LayoutField.DE_MUC_1;
                    case 2 -> LayoutField.DE_MUC_2;
                    default -> LayoutField.DE_MUC_3;
                };
        Sample own = samples.get(field);
        return (own == null ? samples.get(LayoutField.NOI_DUNG).bold(level < 3) : own).withNext();
    }

    private void appendices() {
        Sample number = samples.get(LayoutField.PHU_LUC);
        Sample title = samples.getOrDefault(LayoutField.TEN_PHU_LUC, number);
        Sample attached = samples.getOrDefault(LayoutField.KEM_THEO, number.italic());
        boolean landscape = false;
        for (AppendixContent appendix : content.appendices()) {
            boolean turned = appendix.landscape() != landscape;
            if (turned) {
                writing.endSection(number.paragraph(), landscape);
                landscape = appendix.landscape();
            }
            writing.before(number.paragraph(), number.onNewPage(!turned).withNext(), appendix.number());
            if (!appendix.title().isBlank()) {
                writing.before(
                        number.paragraph(),
                        title.onNewPage(false).withNext(),
                        appendix.title().toUpperCase(VIETNAMESE));
            }
            if (!appendix.attachedTo().isBlank()) {
                writing.before(number.paragraph(), attached.onNewPage(false).withNext(), appendix.attachedTo());
            }
            blocks(LayoutField.PHU_LUC, appendix.blocks(), landscape);
        }
        if (landscape) {
            writing.turn();
        }
    }

    /** "./." ends the text, and the last paragraph stays with the signature. */
    private static List<Block> closed(List<Block> body) {
        int last = body.size() - 1;
        if (last < 0 || !(body.get(last) instanceof Block.Paragraph paragraph)) {
            return body;
        }
        String text = paragraph.text().stripTrailing();
        Block ended = text.endsWith("./.")
                ? paragraph
                : new Block.Paragraph(STOP.matcher(text).replaceFirst("") + "./.");
        return Stream.concat(body.subList(0, last).stream(), Stream.of(ended)).toList();
    }

    /** Each line ends with ";", the last with {@code last}. */
    private static List<String> ended(List<String> lines, String last) {
        List<String> bare = lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\R")))
                .map(line -> STOP.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .toList();
        return IntStream.range(0, bare.size())
                .mapToObj(i -> bare.get(i) + (i == bare.size() - 1 ? last : ";"))
                .toList();
    }
}
