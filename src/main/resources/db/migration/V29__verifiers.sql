-- Who says last that a task is done, where that is not the Office and the leadership: the people who inspected the unit
-- verify that it has put right what they found.
CREATE TABLE task_verifier (
  task_id   BIGINT NOT NULL REFERENCES task (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (task_id, person_id),
  KEY ix_task_verifier_person (person_id, task_id)
);
