package vn.dondoc.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationChanged;
import vn.dondoc.security.CurrentActor;

/** An agency begins with the shipped checklist and changes it in versions. */
class ChecklistsTest extends DatabaseTest {

    @Autowired
    private Checklists checklists;

    @Autowired
    private PublishedChecklists published;

    @Autowired
    private ChecklistSeeding seeding;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentActor current;

    @Test
    void everyAgencyHasTheShippedChecklistOfSteeringAndSixAreas() {
        assertThat(organization.agencies()).hasSizeGreaterThan(1).allSatisfy(agency -> {
            ChecklistVersion version = published.newest(agency.id()).get(0);
            assertThat(version.number()).isEqualTo(1);
            List<ChecklistItem> items = published.items(agency.id(), version.id());
            assertThat(items).hasSize(34).allSatisfy(item -> {
                assertThat(item.question()).isNotBlank();
                assertThat(item.basis()).isNotBlank();
            });
            assertThat(items.stream().map(ChecklistItem::group).distinct()).hasSize(7);
        });
    }

    @Test
    void aDraftIsUsedOnlyWhenItIsPublishedAndTheOldVersionStaysAsItWas() {
        current.runAs("vanphong", () -> {
            ChecklistVersion first = checklists.versions().get(0);
            long agency = current.get().agencyId();
            ChecklistVersion draft = checklists.copy(first.id());
            List<ChecklistItem> items = new ArrayList<>(checklists.items(draft.id()));
            items.remove(0);
            items.add(ChecklistItem.of("6.6", items.get(items.size() - 1).group(), "  Có  sao lưu dữ liệu. ", ""));
            checklists.save(draft.id(), items, draft.version());
            assertThat(published.newest(agency))
                    .extracting(ChecklistVersion::number)
                    .containsExactly(1);
            assertThat(published.find(agency, draft.id())).isEmpty();

            checklists.publish(draft.id(), null);
            assertThat(published.newest(agency))
                    .singleElement()
                    .extracting(ChecklistVersion::number)
                    .isEqualTo(2);
            assertThat(published.items(agency, draft.id()))
                    .hasSize(34)
                    .last()
                    .extracting(ChecklistItem::question)
                    .isEqualTo("Có sao lưu dữ liệu.");
            assertThat(published.items(agency, first.id()))
                    .first()
                    .extracting(ChecklistItem::code)
                    .isEqualTo("0.1");
            assertThatThrownBy(() -> checklists.save(draft.id(), items, null)).isInstanceOf(NotPossibleException.class);
            assertThatThrownBy(() -> checklists.discard(first.id())).isInstanceOf(NotPossibleException.class);
        });
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        current.runAs("vanphong", () -> {
            ChecklistVersion draft =
                    checklists.copy(checklists.versions().get(0).id());
            List<ChecklistItem> items = checklists.items(draft.id());
            checklists.save(draft.id(), items, draft.version());
            assertThatThrownBy(() -> checklists.save(draft.id(), items, draft.version()))
                    .isInstanceOf(StaleDataException.class);
            assertThatThrownBy(() -> checklists.publish(draft.id(), draft.version()))
                    .isInstanceOf(StaleDataException.class);
            assertThatThrownBy(() -> checklists.copy(draft.id()))
                    .isInstanceOf(NotPossibleException.class)
                    .hasMessageContaining("phiên bản 2 đang soạn");
        });
    }

    @Test
    void whatIsWrongIsSaidWithTheLine() {
        current.runAs("vanphong", () -> {
            ChecklistVersion draft = checklists.create("Kiểm tra phân cấp");
            assertThatThrownBy(() -> checklists.create("kiểm tra phân cấp")).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> checklists.publish(draft.id(), null)).isInstanceOf(NotPossibleException.class);
            refused(draft, "Câu thứ 2: mã a1", item("A1", "X", "Hỏi"), item("a1", "X", "Hỏi"));
            refused(draft, "Câu thứ 1: hãy nhập nội dung", item("1", "X", " "));
            refused(
                    draft,
                    "Câu thứ 3: các câu của phần",
                    item("1", "X", "a"),
                    item("2", "Y", "b"),
                    item("3", "X", "c"));
            assertThat(checklists.items(draft.id())).isEmpty();
            checklists.discard(draft.id());
            assertThat(checklists.versions())
                    .noneMatch(version -> version.name().equals("Kiểm tra phân cấp"));
        });
    }

    @Test
    void whatAnAgencyHasIsNotSeededAgain() {
        current.runAs("vanphong", () -> {
            checklists.rename(checklists.versions().get(0).id(), "Mẫu của Sở");
            seeding.run(null);
            seeding.seed(new OrganizationChanged(current.get().agencyId()));
            assertThat(checklists.versions())
                    .singleElement()
                    .extracting(ChecklistVersion::name)
                    .isEqualTo("Mẫu của Sở");
        });
    }

    private void refused(ChecklistVersion draft, String message, ChecklistItem... items) {
        assertThatThrownBy(() -> checklists.save(draft.id(), List.of(items), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    private static ChecklistItem item(String code, String group, String question) {
        return ChecklistItem.of(code, group, question, "");
    }
}
