package vn.dondoc.savedview;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;

/**
 * Named filters of the acting person, and those that others share in the same unit. Everybody keeps his or her own;
 * what the list then shows is decided by the list.
 */
@Service
@Transactional
public class SavedViews {

    /** So many a person can keep. */
    static final int MOST = 50;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1500;
    private static final Pattern PAGE = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+){0,20}");
    private static final Pattern QUERY = Pattern.compile("[\\p{L}\\p{M}\\p{N}=&%+,.:;/_~*'\"()\\- ]*");

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What a person wants to keep.
     *
     * @param name under which it is now, or is to be
     * @param newName another name for it; null = keeps its name
     * @param shared with the people of the own unit
     * @param standard the page is to open with it
     */
    public record Wish(
            String page, String name, @Nullable String newName, String query, boolean shared, boolean standard) {}

    /** The acting person's views and those shared in the unit, own ones first. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        Actor actor = current.get();
        return jdbc.sql("""
                        SELECT v.id, v.page, v.name, v.query, v.unit_id IS NOT NULL AS shared, v.person_id = :me AS own,
                          p.full_name AS owner_name, s.view_id IS NOT NULL AS standard
                        FROM saved_view v JOIN person p ON p.id = v.person_id
                          LEFT JOIN saved_view_standard s ON s.person_id = :me AND s.page = v.page AND s.view_id = v.id
                        WHERE v.person_id = :me OR v.unit_id = :unit AND v.agency_id = :agency
                        ORDER BY v.page, v.person_id <> :me, v.name, v.id""")
                .param("me", actor.personId())
                .param("unit", actor.unitId())
                .param("agency", actor.agencyId())
                .query(SavedView.class)
                .list();
    }

    /** Those of one list. */
    @Transactional(readOnly = true)
    public List<SavedView> of(String page) {
        return all().stream().filter(view -> view.page().equals(page)).toList();
    }

    /** The one with which a list opens for the acting person. */
    @Transactional(readOnly = true)
    public Optional<SavedView> standard(String page) {
        return of(page).stream().filter(SavedView::standard).findFirst();
    }

    /**
     * Keeps a view of the acting person: a new one, or another filter, name or sharing of the one with that name.
     *
     * @return its id
     * @throws InvalidInputException when the name is missing or taken, or the unit to share in is missing
     */
    public long keep(Wish wish) {
        Actor actor = current.get();
        String page = checked(wish.page(), PAGE, 80, "page", "Trang không hợp lệ.");
        String query = checked(wish.query(), QUERY, LONGEST_QUERY, "query", "Bộ lọc không hợp lệ hoặc quá dài.");
        String name = name(wish.name());
        String newName = wish.newName() == null ? name : name(wish.newName());
        if (wish.shared() && actor.unitId() == null) {
            throw new InvalidInputException("shared", "Anh/chị chưa thuộc phòng, đơn vị nào để chia sẻ.");
        }
        Long unit = wish.shared() ? actor.unitId() : null;
        Optional<Long> known = find(actor, page, name);
        Optional<Long> taken = find(actor, page, newName);
        if (taken.isPresent() && !taken.equals(known)) {
            throw new InvalidInputException("name", "Đã có bộ lọc tên “%s”. Hãy chọn tên khác.".formatted(newName));
        }
        long id = known.orElseGet(() -> add(actor, page, newName));
        jdbc.sql("UPDATE saved_view SET name = ?, query = ?, unit_id = ? WHERE id = ?")
                .params(newName, query, unit, id)
                .update();
        standard(actor, page, id, wish.standard());
        return id;
    }

    /**
     * Whether the list opens with a view, own or shared, for the acting person; an unknown one changes nothing.
     */
    public void setStandard(long id, boolean standard) {
        Actor actor = current.get();
        all().stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .ifPresent(view -> standard(actor, view.page(), id, standard));
    }

    /** Takes an own view away; one that is not there is not missed. */
    public void remove(String page, String name) {
        find(current.get(), page, name.strip()).ifPresent(id -> jdbc.sql("DELETE FROM saved_view WHERE id = ?")
                .param(id)
                .update());
    }

    private void standard(Actor actor, String page, long id, boolean standard) {
        if (standard) {
            jdbc.sql("INSERT INTO saved_view_standard (person_id, page, view_id) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE view_id = VALUES(view_id)")
                    .params(actor.personId(), page, id)
                    .update();
        } else {
            jdbc.sql("DELETE FROM saved_view_standard WHERE person_id = ? AND view_id = ?")
                    .params(actor.personId(), id)
                    .update();
        }
    }

    private long add(Actor actor, String page, String name) {
        int count = jdbc.sql("SELECT COUNT(*) FROM saved_view WHERE person_id = ?")
                .param(actor.personId())
                .query(Integer.class)
                .single();
        if (count >= MOST) {
            throw new InvalidInputException(
                    "name", "Đã lưu %d bộ lọc. Hãy xóa bớt rồi lưu bộ lọc mới.".formatted(MOST));
        }
        jdbc.sql("INSERT INTO saved_view (agency_id, person_id, page, name, query, created_at)"
                        + " VALUES (?, ?, ?, ?, '', ?)")
                .params(
                        actor.agencyId(),
                        actor.personId(),
                        page,
                        name,
                        LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE))
                .update();
        return find(actor, page, name).orElseThrow();
    }

    private Optional<Long> find(Actor actor, String page, String name) {
        return jdbc.sql("SELECT id FROM saved_view WHERE person_id = ? AND page = ? AND name = ?")
                .params(actor.personId(), page, name)
                .query(Long.class)
                .optional();
    }

    private static String name(String name) {
        String clean = name.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            throw new InvalidInputException("name", "Hãy đặt tên cho bộ lọc.");
        }
        if (clean.length() > LONGEST_NAME) {
            throw new InvalidInputException("name", "Tên bộ lọc dài nhất %d ký tự.".formatted(LONGEST_NAME));
        }
        return clean;
    }

    private static String checked(String text, Pattern pattern, int longest, String field, String problem) {
        if (text.length() > longest || !pattern.matcher(text).matches()) {
            throw new InvalidInputException(field, problem);
        }
        return text;
    }
}
