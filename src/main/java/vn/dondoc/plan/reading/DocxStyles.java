package vn.dondoc.plan.reading;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.springframework.lang.Nullable;

/** What a paragraph style says about bold letters and automatic numbers; inherited through "based on". */
final class DocxStyles implements Xml.Handler {

    private static final int CHAIN = 20;

    private static final class Style {
        @Nullable
        String basedOn;

        @Nullable
        Boolean bold;

        int numId = -1;
        int level = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();

    @Nullable
    private Style current;

    private boolean inRun;

    static DocxStyles read(OfficePackage source) {
        DocxStyles styles = new DocxStyles();
        if (source.has("word/styles.xml")) {
            Xml.parse(source, "word/styles.xml", styles);
        }
        return styles;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "style" -> {
                current = new Style();
                styles.put(String.valueOf(Xml.attribute(xml, "styleId")), current);
            }
            case "rPr" -> inRun = true;
            default -> property(name, xml);
        }
    }

    private void property(String name, XMLStreamReader xml) {
        if (current == null) {
            return;
        }
        switch (name) {
            case "basedOn" -> current.basedOn = Xml.attribute(xml, "val");
            case "b" -> current.bold = inRun ? Boolean.valueOf(Xml.on(xml)) : current.bold;
            case "numId" -> current.numId = Xml.number(xml, "val", -1);
            case "ilvl" -> current.level = Xml.number(xml, "val", 0);
            default -> {
                // other properties do not matter for reading
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = null;
        } else if (name.equals("rPr")) {
            inRun = false;
        }
    }

    boolean bold(@Nullable String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; i < CHAIN && style != null; i++) {
            if (style.bold != null) {
                return style.bold;
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }

    /** List of the style, -1 if none. */
    int numId(@Nullable String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; i < CHAIN && style != null; i++) {
            if (style.numId >= 0) {
                return style.numId;
            }
            style = styles.get(style.basedOn);
        }
        return -1;
    }

    /** Level in the list of the style, 0 if it names none. */
    int level(@Nullable String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; i < CHAIN && style != null; i++) {
            if (style.level >= 0) {
                return style.level;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }
}
