package vn.dondoc.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** The units' parts as they are: what is frozen when nothing was compiled from them. */
@Component
class PartsContent {

    private final PartRows parts;
    private final ObjectMapper json;

    PartsContent(PartRows parts, ObjectMapper json) {
        this.parts = parts;
        this.json = json;
    }

    Snapshot snapshot(long reportId) {
        ArrayNode text = json.createArrayNode();
        for (long unit : parts.units(reportId)) {
            ReportPart part = parts.part(reportId, unit);
            ObjectNode one = text.addObject();
            one.put("unit", part.unitName());
            one.put("state", part.state().name());
            one.put("done", part.texts().done());
            one.put("next", part.texts().next());
            one.put("troubles", part.texts().troubles());
            one.put("proposals", part.texts().proposals());
        }
        return new Snapshot(text, json.createArrayNode(), json.nullNode());
    }
}
