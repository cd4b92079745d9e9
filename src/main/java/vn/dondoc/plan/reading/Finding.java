package vn.dondoc.plan.reading;

import java.util.List;

/**
 * A finding about the plan: shown, never a refusal.
 *
 * @param code kind
 * @param positions {@link TaskRow#position()} of the rows concerned (empty when it is about the document or targets)
 * @param message Vietnamese sentence naming the rows as a person knows them ("dòng 1.3 và 6.3")
 * @param detail the words in the document that led to it
 */
public record Finding(FindingCode code, List<Integer> positions, String message, String detail) {

    public Finding {
        positions = List.copyOf(positions);
    }
}
