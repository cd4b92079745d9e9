package vn.dondoc.plan.reading;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.springframework.lang.Nullable;

/** Computes the numbers that Word prints by itself, in the order of the document: the STT column often has no text. */
final class DocxNumbering implements Xml.Handler {

    private static final int LEVELS = 9;

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
    }

    private static final class Numbered {
        int abstractId = -1;
        final int[] startOverride = new int[LEVELS];
    }

    private final Map<Integer, Level[]> abstracts = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Map<Integer, Boolean> overridden = new HashMap<>();

    @Nullable
    private Level[] levels;

    @Nullable
    private Numbered list;

    private int level;

    static DocxNumbering read(OfficePackage source) {
        DocxNumbering numbering = new DocxNumbering();
        if (source.has("word/numbering.xml")) {
            Xml.parse(source, "word/numbering.xml", numbering);
        }
        return numbering;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "abstractNum" -> {
                levels = new Level[LEVELS];
                abstracts.put(Xml.number(xml, "abstractNumId", -1), levels);
            }
            case "num" -> {
                list = new Numbered();
                lists.put(Xml.number(xml, "numId", -1), list);
            }
            case "lvl", "lvlOverride" -> level = Math.max(0, Math.min(LEVELS - 1, Xml.number(xml, "ilvl", 0)));
            case "abstractNumId" -> {
                if (list != null) {
                    list.abstractId = Xml.number(xml, "val", -1);
                }
            }
            case "startOverride" -> {
                if (list != null) {
                    list.startOverride[level] = Xml.number(xml, "val", 1);
                }
            }
            default -> levelProperty(name, xml);
        }
    }

    private void levelProperty(String name, XMLStreamReader xml) {
        if (levels == null) {
            return;
        }
        if (levels[level] == null) {
            levels[level] = new Level();
        }
        switch (name) {
            case "start" -> levels[level].start = Xml.number(xml, "val", 1);
            case "numFmt" -> levels[level].format = String.valueOf(Xml.attribute(xml, "val"));
            case "lvlText" -> levels[level].text = String.valueOf(Xml.attribute(xml, "val"));
            default -> {
                // layout of the list
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("abstractNum")) {
            levels = null;
        } else if (name.equals("num")) {
            list = null;
        }
    }

    /** The label printed in front of the next paragraph of this list: "3.", "a)", "- "; empty if there is none. */
    String next(int numId, int ilvl) {
        Numbered numbered = lists.get(numId);
        Level[] all = numbered == null ? null : abstracts.get(numbered.abstractId);
        if (numId <= 0 || all == null || ilvl < 0 || ilvl >= LEVELS || all[ilvl] == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(numbered.abstractId, id -> new int[LEVELS]);
        if (numbered.startOverride[ilvl] > 0 && overridden.putIfAbsent(numId * LEVELS + ilvl, true) == null) {
            counter[ilvl] = numbered.startOverride[ilvl] - 1;
        } else if (counter[ilvl] == 0) {
            counter[ilvl] = all[ilvl].start - 1;
        }
        counter[ilvl]++;
        for (int deeper = ilvl + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        if (all[ilvl].format.equals("bullet")) {
            return "-";
        }
        return label(all, counter, ilvl);
    }

    private static String label(Level[] all, int[] counter, int ilvl) {
        String text = all[ilvl].text;
        for (int i = 0; i <= ilvl; i++) {
            Level part = all[i];
            int value = part == null ? 1 : Math.max(counter[i], part.start);
            text = text.replace("%" + (i + 1), Numerals.write(part == null ? "decimal" : part.format, value));
        }
        return text.strip();
    }
}
