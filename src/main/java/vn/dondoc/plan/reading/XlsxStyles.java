package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cell formats of a workbook: which numbers are dates or percentages, which cells are bold. */
final class XlsxStyles implements Xml.Handler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> fonts = new ArrayList<>();
    private final List<int[]> cells = new ArrayList<>();
    private boolean inFonts;
    private boolean inCells;

    static XlsxStyles read(OfficePackage source) {
        XlsxStyles styles = new XlsxStyles();
        if (source.has("xl/styles.xml")) {
            Xml.parse(source, "xl/styles.xml", styles);
        }
        return styles;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "numFmt" -> formats.put(Xml.number(xml, "numFmtId", -1), Xml.attribute(xml, "formatCode"));
            case "fonts" -> inFonts = true;
            case "font" -> {
                if (inFonts) {
                    fonts.add(false);
                }
            }
            case "b" -> {
                if (inFonts && !fonts.isEmpty()) {
                    fonts.set(fonts.size() - 1, Xml.on(xml));
                }
            }
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    cells.add(new int[] {Xml.number(xml, "numFmtId", 0), Xml.number(xml, "fontId", 0)});
                }
            }
            default -> {
                // colours, borders
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("fonts")) {
            inFonts = false;
        } else if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    boolean bold(int style) {
        return style >= 0
                && style < cells.size()
                && cells.get(style)[1] < fonts.size()
                && fonts.get(cells.get(style)[1]);
    }

    /** Number format of a style, "General" where it has none. */
    String format(int style) {
        if (style < 0 || style >= cells.size()) {
            return "General";
        }
        int id = cells.get(style)[0];
        String own = formats.get(id);
        String code = own != null ? own : BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "General" : code;
    }

    boolean isDate(int style) {
        if (style < 0 || style >= cells.size()) {
            return false;
        }
        return DateUtil.isADateFormat(cells.get(style)[0], format(style));
    }
}
