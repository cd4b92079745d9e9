package vn.dondoc.layout;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.office.LayoutCheck;
import vn.dondoc.document.office.LayoutField;
import vn.dondoc.document.office.OfficialDocuments;
import vn.dondoc.document.office.PdfConversion;
import vn.dondoc.layout.LayoutStore.Stored;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** The layout in which an agency's documents are written: shown, replaced, taken up again. */
@Service
@Transactional
public class AgencyLayouts {

    private final LayoutStore store;
    private final AttachmentService attachments;
    private final OfficialDocuments documents;
    private final PdfConversion pdf;
    private final SampleReport sample;
    private final Organization organization;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    AgencyLayouts(
            LayoutStore store,
            AttachmentService attachments,
            OfficialDocuments documents,
            PdfConversion pdf,
            SampleReport sample,
            Organization organization,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.documents = documents;
        this.pdf = pdf;
        this.sample = sample;
        this.organization = organization;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** For features that write documents: the agency's own layout, or null for the default one. Asks for no right. */
    @Transactional(readOnly = true)
    @Nullable
    public byte[] inUse(long agencyId) {
        return store.last(agencyId)
                .map(Stored::attachmentId)
                .map(attachment -> attachments.open(agencyId, attachment).bytes())
                .orElse(null);
    }

    /** All versions, newest first, the default layout last. */
    @Transactional(readOnly = true)
    public List<LayoutVersion> versions() {
        long agencyId = actor().agencyId();
        List<Stored> all = store.all(agencyId);
        Map<Long, Attachment> files = attachments
                .describe(
                        agencyId,
                        all.stream()
                                .map(Stored::attachmentId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        Map<Long, String> names = organization.names(agencyId);
        List<LayoutVersion> versions = new ArrayList<>();
        for (Stored stored : all) {
            Attachment file = stored.attachmentId() == null ? null : files.get(stored.attachmentId());
            versions.add(new LayoutVersion(
                    stored.version(),
                    file == null ? null : file.fileName(),
                    file == null ? 0 : file.size(),
                    stored.restoredFrom(),
                    names.get(stored.changedBy()),
                    stored.changedAt(),
                    versions.isEmpty()));
        }
        versions.add(new LayoutVersion(0, null, 0, null, null, null, versions.isEmpty()));
        return versions;
    }

    /** The layout in use, to be changed in Word. */
    @Transactional(readOnly = true)
    public OfficeFile file() {
        return file(store.last(actor().agencyId()).map(Stored::version).orElse(0));
    }

    /**
     * A version of the layout.
     *
     * @param version 0 for the default layout
     * @throws NotFoundException when there is no such version
     */
    @Transactional(readOnly = true)
    public OfficeFile file(int version) {
        long agencyId = actor().agencyId();
        Long attachment = version == 0 ? null : stored(agencyId, version).attachmentId();
        if (attachment == null) {
            return OfficeFile.docx("mau-van-ban.docx", documents.defaultLayout());
        }
        var file = attachments.open(agencyId, attachment);
        return OfficeFile.docx(file.attachment().fileName(), file.bytes());
    }

    /** A report with every component, written in the layout in use. */
    @Transactional(readOnly = true)
    public OfficeFile sample() {
        long agencyId = actor().agencyId();
        return OfficeFile.docx(
                "xem-thu-mau-van-ban.docx", documents.docx(inUse(agencyId), sample.content(agencyId), clock.instant()));
    }

    /** {@link #sample()} as PDF, where {@link #pdfAvailable()}. */
    public OfficeFile samplePdf() {
        return OfficeFile.pdf("xem-thu-mau-van-ban.pdf", pdf.pdf(sample().content()));
    }

    /** Whether this installation makes PDFs. */
    public boolean pdfAvailable() {
        return pdf.available();
    }

    /** What a layout may contain. */
    public List<LayoutField> fields() {
        return documents.fields();
    }

    /**
     * Uses a file as layout from now on. It is tried out before.
     *
     * @return its version
     * @throws InvalidInputException (field {@code file}) that says all that has to be mended
     */
    public int upload(String fileName, byte[] content) {
        Actor actor = actor();
        LayoutCheck check = documents.check(content);
        if (!check.ok()) {
            throw new InvalidInputException("file", String.join("\n", check.problems()));
        }
        tryOut(actor.agencyId(), content);
        Attachment kept = attachments.store(fileName, content);
        int version = store.add(actor.agencyId(), kept.id(), null, actor.personId(), clock.instant());
        audit.record(
                actor,
                AuditSubject.LAYOUT,
                null,
                "Thay mẫu văn bản bằng tệp “%s” (lần %d)".formatted(kept.fileName(), version));
        return version;
    }

    /**
     * Uses an earlier layout again.
     *
     * @param version 0 for the default layout
     * @return its new version
     * @throws NotPossibleException when it is the one in use
     */
    public int restore(int version) {
        Actor actor = actor();
        Long attachment =
                version == 0 ? null : stored(actor.agencyId(), version).attachmentId();
        Long current = store.last(actor.agencyId()).map(Stored::attachmentId).orElse(null);
        if (Objects.equals(attachment, current)) {
            throw new NotPossibleException("Mẫu này đang được dùng.");
        }
        int added = store.add(actor.agencyId(), attachment, version, actor.personId(), clock.instant());
        audit.record(
                actor,
                AuditSubject.LAYOUT,
                null,
                version == 0
                        ? "Dùng lại mẫu văn bản mặc định (lần %d)".formatted(added)
                        : "Dùng lại mẫu văn bản lần %d (lần %d)".formatted(version, added));
        return added;
    }

    private void tryOut(long agencyId, byte[] layout) {
        try {
            documents.docx(layout, sample.content(agencyId), clock.instant());
        } catch (RuntimeException e) {
            throw new InvalidInputException(
                    "file", "Điền thử vào mẫu không được. Hãy tải mẫu đang dùng về, sửa từ mẫu đó rồi tải lên lại.");
        }
    }

    private Stored stored(long agencyId, int version) {
        return store.all(agencyId).stream()
                .filter(stored -> stored.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Mẫu văn bản lần " + version));
    }

    private Actor actor() {
        return access.require(
                Action.MANAGE_TEMPLATES,
                Subject.agency(access.require(Action.MANAGE_TEMPLATES).agencyId()));
    }
}
