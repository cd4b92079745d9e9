package vn.dondoc.document.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import vn.dondoc.document.office.LayoutField.Sort;

/** Says what is wrong with a layout, all of it at once. */
final class LayoutChecker {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XWPFDocument document;
    private final List<FieldFinder.Found> fields;
    private final List<String> problems = new ArrayList<>();

    private LayoutChecker(XWPFDocument document) {
        this.document = document;
        this.fields = FieldFinder.find(document);
    }

    static List<String> problems(XWPFDocument document) {
        LayoutChecker checker = new LayoutChecker(document);
        if (checker.contains("ins") || checker.contains("del")) {
            return List.of("Tệp còn dấu theo dõi sửa đổi (Track Changes). Hãy chấp nhận hoặc từ chối hết các sửa đổi,"
                    + " tắt theo dõi rồi lưu lại.");
        }
        checker.sections();
        checker.names();
        checker.places();
        checker.nation();
        return checker.problems;
    }

    private void sections() {
        if (document.getParagraphs().stream().anyMatch(LayoutChecker::endsSection)) {
            problems.add("Mẫu có ngắt phần (Section Break). Hãy xóa ngắt phần; trang ngang của phụ lục do chương trình"
                    + " tự tạo.");
        }
    }

    private static boolean endsSection(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
    }

    private void names() {
        for (FieldFinder.Found field : fields) {
            if (LayoutField.named(field.name()).isEmpty()) {
                problems.add("Không có trường “{{%s}}”. Hãy sửa lại tên trường hoặc xóa đi; các trường dùng được: %s."
                        .formatted(field.name(), all()));
            }
        }
        String text = allText();
        for (LayoutField field : LayoutField.values()) {
            long count = count(field);
            if (count == 0 && FieldFinder.names(text).contains(name(field))) {
                problems.add(
                        "Trường %s nằm trong khung chữ (Text Box) hoặc ô điều khiển nên không điền được. Hãy đưa ra"
                                        .formatted(field.printed())
                                + " đoạn văn hoặc ô bảng thường.");
            } else if (count == 0 && field.required()) {
                problems.add("Thiếu trường %s (%s). Hãy đặt trường này vào chỗ của nó trong mẫu."
                        .formatted(field.printed(), field.label()));
            } else if (count > 1 && field.sort() != Sort.IN_LINE) {
                problems.add("Trường %s có %d chỗ. Hãy chỉ để một chỗ.".formatted(field.printed(), count));
            }
        }
        String rest = FieldFinder.without(text);
        if (rest.contains("{{") || rest.contains("}}")) {
            int at = Math.max(rest.indexOf("{{"), rest.indexOf("}}"));
            problems.add("Có dấu {{ hoặc }} thừa, hoặc trường chưa đóng, ở chỗ “%s”. Hãy sửa lại."
                    .formatted(rest.substring(Math.max(0, at - 10), Math.min(rest.length(), at + 30))
                            .replace('\n', ' ')
                            .strip()));
        }
    }

    private void places() {
        for (LayoutField field : LayoutField.values()) {
            Optional<FieldFinder.Found> place = first(field);
            if (place.isEmpty() || field.sort() == Sort.IN_LINE) {
                continue;
            }
            if (!place.get().alone()) {
                problems.add("Trường %s phải đứng riêng một đoạn. Hãy đưa các chữ khác sang đoạn khác."
                        .formatted(field.printed()));
            }
            boolean cellWillDo = field == LayoutField.CHUC_VU || field == LayoutField.NOI_NHAN;
            if (!place.get().body() && !cellWillDo) {
                problems.add("Trường %s phải nằm trong phần văn bản, không nằm trong bảng, đầu trang hoặc chân trang."
                        .formatted(field.printed()));
            }
        }
        Optional<FieldFinder.Found> text = first(LayoutField.NOI_DUNG);
        Optional<FieldFinder.Found> appendix = first(LayoutField.PHU_LUC);
        if (text.isPresent() && appendix.isPresent() && fields.indexOf(text.get()) > fields.indexOf(appendix.get())) {
            problems.add("Trường %s phải đứng sau %s và phần chữ ký."
                    .formatted(LayoutField.PHU_LUC.printed(), LayoutField.NOI_DUNG.printed()));
        }
    }

    /** An agency may have the national header as plain words: they are the same for everybody. */
    private void nation() {
        if (count(LayoutField.QUOC_HIEU) == 0
                && !allText().toUpperCase(vn.dondoc.common.Vietnamese.LOCALE).contains(HeadBlock.NATION)) {
            problems.add("Thiếu Quốc hiệu. Hãy đặt trường %s hoặc ghi sẵn “%s”."
                    .formatted(LayoutField.QUOC_HIEU.printed(), HeadBlock.NATION));
        }
    }

    private Optional<FieldFinder.Found> first(LayoutField field) {
        return fields.stream().filter(found -> found.name().equals(name(field))).findFirst();
    }

    private long count(LayoutField field) {
        return fields.stream().filter(found -> found.name().equals(name(field))).count();
    }

    private static String name(LayoutField field) {
        return field.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String all() {
        return Arrays.stream(LayoutField.values()).map(LayoutField::printed).collect(Collectors.joining(", "));
    }

    private boolean contains(String element) {
        return walk(cursor -> cursor.isStart() && cursor.getName().equals(new QName(WORD, element)) ? "!" : "")
                .contains("!");
    }

    /** Also what stands where fields are not filled: text boxes, content controls. */
    private String allText() {
        QName text = new QName(WORD, "t");
        QName paragraph = new QName(WORD, "p");
        return walk(cursor -> {
            if (!cursor.isStart()) {
                return "";
            }
            if (cursor.getName().equals(text)) {
                return cursor.getTextValue();
            }
            return cursor.getName().equals(paragraph) ? "\n" : "";
        });
    }

    private String walk(Function<XmlCursor, String> each) {
        StringBuilder all = new StringBuilder();
        CTDocument1 root = document.getDocument();
        try (XmlCursor cursor = root.newCursor()) {
            do {
                all.append(each.apply(cursor));
            } while (cursor.toNextToken() != XmlCursor.TokenType.NONE && !cursor.isEnddoc());
        }
        return all.toString();
    }
}
