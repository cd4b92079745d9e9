package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.Collection;

/**
 * The drawing of a process with the current steps marked and the passed ones green. Fits to its width; zoom by buttons,
 * by Ctrl and the wheel, and by keyboard.
 */
@Tag("bpmn-diagram")
@JsModule("./bpmn-diagram.ts")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
public class BpmnDiagram extends Component implements HasSize {

    /**
     * @param xml BPMN with its diagram
     * @param current ids of the elements where the instance stands; empty = finished or only the model
     * @param done ids of the elements that were passed
     * @param description what the drawing shows, for people who do not see it, for example the current step in words
     */
    public BpmnDiagram(String xml, Collection<String> current, Collection<String> done, String description) {
        setWidthFull();
        getElement().setProperty("description", description);
        getElement().setProperty("zoomInLabel", t("diagram.zoomIn"));
        getElement().setProperty("zoomOutLabel", t("diagram.zoomOut"));
        getElement().setProperty("fitLabel", t("diagram.fit"));
        getElement().setProperty("failedLabel", t("diagram.failed"));
        mark(current, done);
        getElement().setProperty("xml", xml);
    }

    /** Moves the marks when the instance has gone on. */
    public final void mark(Collection<String> current, Collection<String> done) {
        getElement().setPropertyJson("current", array(current));
        getElement().setPropertyJson("done", array(done));
    }

    private static JsonArray array(Collection<String> ids) {
        JsonArray array = Json.createArray();
        for (String id : ids) {
            array.set(array.length(), id);
        }
        return array;
    }
}
