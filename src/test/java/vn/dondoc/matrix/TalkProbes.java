package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import vn.dondoc.document.NewFile;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.Comments;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.HistoryExport;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskService;

/** Conversations, previews and the history as a file. */
@Component
class TalkProbes implements ActionProbes {

    private static final byte[] FILE = "Phụ lục".getBytes(StandardCharsets.UTF_8);
    private static final String WORDING = "{\"text\":\"Đề nghị bổ sung phụ lục\"}";

    private final TaskProbes work;
    private final Comments comments;
    private final HistoryExport history;
    private final AssignmentQueries queries;
    private final TaskService tasks;
    private final CurrentActor current;

    TalkProbes(
            TaskProbes work,
            Comments comments,
            HistoryExport history,
            AssignmentQueries queries,
            TaskService tasks,
            CurrentActor current) {
        this.work = work;
        this.comments = comments;
        this.history = history;
        this.queries = queries;
        this.tasks = tasks;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                probe(
                        Action.COMMENT_TASK,
                        "read the conversation",
                        (id, place) ->
                                new Trial(() -> comments.of(id), () -> get("/api/v1/assignments/{id}/comments", id))),
                probe(
                        Action.COMMENT_TASK,
                        "say something",
                        (id, place) ->
                                new Trial(() -> comments.add(id, "Đề nghị bổ sung phụ lục", List.of()), () -> post(
                                                "/api/v1/assignments/{id}/comments", id)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(WORDING))),
                probe(
                        Action.COMMENT_TASK,
                        "say something with a file",
                        (id, place) -> new Trial(null, () -> multipart("/api/v1/assignments/{id}/comments", id)
                                .file(new MockMultipartFile("file", "a.txt", null, FILE)))),
                probe(
                        Action.COMMENT_TASK,
                        "whom to mention",
                        (id, place) -> new Trial(() -> comments.mentionable(id), null)),
                probe(Action.COMMENT_TASK, "file of a comment", (id, place) -> {
                    long file = work.as(place, "phogiamdoc", () -> {
                        comments.add(id, "Xem tệp", List.of(new NewFile("a.txt", FILE)));
                        return comments.of(id).get(0).files().get(0).id();
                    });
                    return new Trial(
                            () -> comments.file(id, file),
                            () -> get("/api/v1/assignments/{id}/comments/files/{file}", id, file));
                }),
                // nobody changes what somebody else has said
                probe(Action.CHANGE_RESULT, "another's words", (id, place) -> {
                    long said = said(id, place);
                    return new Trial(() -> comments.reword(id, said, "Khác"), () -> put(
                                    "/api/v1/assignments/{id}/comments/{comment}", id, said)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(WORDING));
                }),
                probe(Action.CHANGE_RESULT, "another's comment away", (id, place) -> {
                    long said = said(id, place);
                    return new Trial(
                            () -> comments.remove(id, said),
                            () -> delete("/api/v1/assignments/{id}/comments/{comment}", id, said));
                }),
                probe(Action.VIEW_TASK, "pages of a result's file", (id, place) -> {
                    long file = resultFile(id, place);
                    return new Trial(null, () -> get("/api/v1/assignments/{id}/files/{file}/preview", id, file));
                }),
                new ActionProbe(Action.VIEW_TASK, "page of a result's file as a picture", Place.TASKS, place -> {
                    long id = work.received(place);
                    current.runAs(
                            place.officer(),
                            () -> tasks.submitResult(
                                    id,
                                    1,
                                    new ResultDraft("", null, "Ảnh", "", List.of()),
                                    List.of(new NewFile("anh.png", picture()))));
                    long file = resultFile(id, place);
                    return new Trial(null, () -> get("/api/v1/assignments/{id}/files/{file}/preview/1", id, file));
                }),
                probe(
                        Action.VIEW_TASK,
                        "history as a file",
                        (id, place) -> new Trial(
                                () -> history.write(id, ExportFormat.CSV, new ByteArrayOutputStream()),
                                () -> get("/api/v1/assignments/{id}/history", id)
                                        .param("format", "CSV"))));
    }

    /** A comment of somebody who tries nothing here. */
    private long said(long id, Place place) {
        String author = place.unit().equals("vp") ? "chuyenvien.vp" : "chuyenvien2." + place.unit();
        return work.as(place, author, () -> comments.add(id, "Ý kiến của tôi", List.of()));
    }

    private long resultFile(long id, Place place) {
        return work.as(
                place,
                "giamdoc",
                () -> queries.details(id).results().get(0).files().get(0).id());
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface OnAssignment {
        Trial on(long id, Place place);
    }

    private ActionProbe probe(Action action, String what, OnAssignment trial) {
        return new ActionProbe(action, what, Place.TASKS, place -> trial.on(work.submitted(place), place));
    }
}
