package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskPart;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Where another part of a task stands. */
final class PartTag {

    private PartTag() {}

    static Tag of(TaskPart part) {
        return new Tag(
                part.status() == AssignmentStatus.DONE ? Tone.OK : Tone.IDLE,
                t("inbox.status." + part.status().name()));
    }
}
