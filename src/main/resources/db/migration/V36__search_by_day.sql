-- From which year to which there are texts of a kind: searches for common words go back year by year.
ALTER TABLE search_entry ADD KEY ix_search_day (agency_id, kind, said_on);
