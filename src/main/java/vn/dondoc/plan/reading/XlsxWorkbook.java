package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Sheets of a workbook in their order, and its shared strings. */
final class XlsxWorkbook {

    /** A sheet: its name, the part that holds it, whether it is hidden. */
    record Sheet(String name, String part, boolean hidden) {}

    final List<Sheet> sheets = new ArrayList<>();
    final List<String> strings = new ArrayList<>();
    boolean date1904;

    static XlsxWorkbook read(OfficePackage source) {
        XlsxWorkbook workbook = new XlsxWorkbook();
        Map<String, String> targets = new HashMap<>();
        if (source.has("xl/_rels/workbook.xml.rels")) {
            Xml.parse(source, "xl/_rels/workbook.xml.rels", new Relations(targets));
        }
        Xml.parse(source, "xl/workbook.xml", workbook.new Sheets(source, targets));
        if (source.has("xl/sharedStrings.xml")) {
            Xml.parse(source, "xl/sharedStrings.xml", workbook.new Strings());
        }
        return workbook;
    }

    private record Relations(Map<String, String> targets) implements Xml.Handler {
        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals("Relationship")) {
                String target = String.valueOf(Xml.attribute(xml, "Target"));
                targets.put(
                        String.valueOf(Xml.attribute(xml, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }

        @Override
        public void end(String name) {
            // flat list
        }
    }

    private final class Sheets implements Xml.Handler {
        private final OfficePackage source;
        private final Map<String, String> targets;

        Sheets(OfficePackage source, Map<String, String> targets) {
            this.source = source;
            this.targets = targets;
        }

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals("workbookPr")) {
                String flag = Xml.attribute(xml, "date1904");
                date1904 = "1".equals(flag) || "true".equals(flag);
            } else if (name.equals("sheet")) {
                String part = targets.get(String.valueOf(Xml.attribute(xml, "id")));
                String state = Xml.attribute(xml, "state");
                if (part != null && source.has(part)) {
                    sheets.add(new Sheet(
                            String.valueOf(Xml.attribute(xml, "name")),
                            part,
                            state != null && !state.equals("visible")));
                }
            }
        }

        @Override
        public void end(String name) {
            // flat list
        }
    }

    private final class Strings implements Xml.Handler {
        private final StringBuilder current = new StringBuilder();
        private boolean inText;
        private int phonetic;
        private long characters;

        @Override
        public void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "si" -> current.setLength(0);
                case "rPh" -> phonetic++;
                case "t" -> inText = phonetic == 0;
                default -> {
                    // runs and their fonts
                }
            }
        }

        @Override
        public void text(String letters) {
            if (inText) {
                characters += letters.length();
                if (characters > Limits.CHARACTERS || current.length() + letters.length() > Limits.TEXT) {
                    throw Limits.tooManyRows();
                }
                current.append(letters);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "si" -> strings.add(Texts.clean(current.toString()));
                case "rPh" -> phonetic--;
                case "t" -> inText = false;
                default -> {
                    // nothing to close
                }
            }
        }
    }
}
