-- What is erased is found by what is looked for: other rows that hold the same file, uploads that nothing took, and what
-- people were told of a case.

ALTER TABLE attachment
  -- since when an upload waits to be attached to something; null = attached, or of a feature that attaches at once
  ADD COLUMN unattached_since DATETIME(3) NULL,
  ADD KEY ix_attachment_place (stored_path),
  ADD KEY ix_attachment_unattached (unattached_since);

ALTER TABLE notification ADD KEY ix_notification_subject (subject_type, subject_id);
