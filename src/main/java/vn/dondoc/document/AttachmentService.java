package vn.dondoc.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;

/**
 * Keeps attached files: in the database, or in the folder {@code dondoc.files.dir}. Who may see a file is checked by
 * the feature that owns what it is attached to, before it calls {@link #open}.
 */
@Service
public class AttachmentService {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentService.class);
    private static final String ERASED_NAME = "da-xoa";

    private final Attachments attachments;
    private final FileFolder folder;
    private final CurrentActor current;
    private final Clock clock;
    private final DataSize limit;

    AttachmentService(
            Attachments attachments,
            FileFolder folder,
            CurrentActor current,
            Clock clock,
            @Value("${dondoc.files.max-size:20MB}") DataSize limit) {
        this.attachments = attachments;
        this.folder = folder;
        this.current = current;
        this.clock = clock;
        this.limit = limit;
    }

    /** Largest file taken, in bytes. */
    public long limit() {
        return limit.toBytes();
    }

    /**
     * Checks and keeps a file of the acting person.
     *
     * @throws InvalidInputException (field {@code file}) when it is empty, too large, broken or of a kind not taken
     */
    @Transactional
    public Attachment store(String fileName, byte[] content) {
        Actor actor = current.get();
        String name = FileName.safe(fileName);
        if (content.length > limit.toBytes()) {
            throw tooLarge(name);
        }
        AllowedType type = ContentCheck.check(name, content);
        String sha256 = sha256(content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String place = folder.inUse() ? folder.write(actor.agencyId(), sha256, content) : null;
        Attachment unsaved = new Attachment(0, name, type.contentType, content.length, sha256, actor.personId(), now);
        return attachments.insert(actor.agencyId(), unsaved, place == null ? content : null, place);
    }

    /** {@link #store(String, byte[])} from a stream, of which no more than the limit is read. */
    @Transactional
    public Attachment store(String fileName, InputStream content) throws IOException {
        int most = Math.toIntExact(limit.toBytes());
        byte[] bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(FileName.safe(fileName));
        }
        return store(fileName, bytes);
    }

    /**
     * Checks and keeps a file that a later call attaches by its id. What nothing takes is erased, see
     * {@link #eraseUnattached}.
     */
    @Transactional
    public Attachment storeUnattached(String fileName, byte[] content) {
        Attachment stored = store(fileName, content);
        attachments.unattached(stored.id(), stored.uploadedAt());
        return stored;
    }

    /** Erases those of the files that the acting person brought by {@link #storeUnattached} and nothing has taken. */
    @Transactional
    public void discard(Collection<Long> ids) {
        Actor actor = current.get();
        erase(actor.agencyId(), attachments.unattached(actor.personId(), ids));
    }

    /**
     * Erases what was brought by {@link #storeUnattached} before a moment and nothing has taken since.
     *
     * @return how many
     */
    @Transactional
    public int eraseUnattached(long agencyId, Instant before) {
        List<Long> ids = attachments.unattachedBefore(agencyId, before);
        erase(agencyId, ids);
        return ids.size();
    }

    /**
     * The file with its bytes. For features only, after they checked that the person may see the owner.
     *
     * @throws NotFoundException when the agency has no such file
     * @throws IllegalStateException when the bytes are no longer those that were stored
     */
    @Transactional(readOnly = true)
    public AttachmentContent open(long agencyId, long id) {
        Attachment attachment = one(agencyId, id);
        Attachments.Kept kept = attachments.kept(id);
        byte[] bytes = kept.content() != null ? kept.content() : folder.read(kept.place());
        if (!sha256(bytes).equals(attachment.sha256())) {
            throw new IllegalStateException("Stored file " + id + " no longer has the hash it was stored with");
        }
        return new AttachmentContent(attachment, bytes);
    }

    /** What is known about these files; those of other agencies are left out. */
    @Transactional(readOnly = true)
    public List<Attachment> describe(long agencyId, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : attachments.find(agencyId, ids);
    }

    /**
     * The files with these ids, which the acting person must have uploaded: what may be attached to something. From now on
     * they count as attached, if the transaction of the caller goes through.
     *
     * @throws NotFoundException when one is unknown or somebody else's
     */
    @Transactional
    public List<Attachment> own(Collection<Long> ids) {
        Actor actor = current.get();
        List<Attachment> found = describe(actor.agencyId(), ids).stream()
                .filter(attachment -> attachment.uploadedBy() == actor.personId())
                .toList();
        if (found.size() != ids.stream().distinct().count()) {
            throw new NotFoundException("Tệp đính kèm");
        }
        attachments.attached(ids);
        return found;
    }

    /**
     * Takes out the content and the name of files that must not be kept any longer; for features only. The row stays, so
     * that nothing else that refers to it breaks: it then opens as an empty file.
     */
    @Transactional
    public void erase(long agencyId, Collection<Long> ids) {
        List<String> places = new ArrayList<>();
        for (Attachment attachment : describe(agencyId, ids)) {
            String place = attachments.kept(attachment.id()).place();
            attachments.erase(attachment.id(), ERASED_NAME, sha256(new byte[0]));
            if (place != null) {
                places.add(place);
            }
        }
        afterCommit(() -> places.forEach(this::delete));
    }

    /** Rows that are still there after all must not have lost their file. */
    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** It is too late to refuse anything: what fails is for whoever keeps the folder. */
    private void delete(String place) {
        try {
            if (!attachments.isPlaceInUse(place)) {
                folder.delete(place);
            }
        } catch (RuntimeException failure) {
            LOG.error("The erased file {} could not be deleted from the folder", place, failure);
        }
    }

    private Attachment one(long agencyId, long id) {
        return attachments.find(agencyId, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Tệp đính kèm"));
    }

    private InvalidInputException tooLarge(String name) {
        return new InvalidInputException(
                "file",
                "Tệp “%s” lớn hơn %d MB. Hãy giảm dung lượng hoặc tách tệp.".formatted(name, limit.toMegabytes()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
