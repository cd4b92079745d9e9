package vn.dondoc.search;

/** What a hit is. */
public enum SearchKind {
    /** A task: content, code, source, deliverable, note. */
    TASK("Nhiệm vụ", 't', 2, 1.5, 1, 1),
    /** A plan: number and title. */
    DOCUMENT("Kế hoạch", 'd', 3, 2),
    /** A submitted result: number of its document and summary. */
    RESULT("Kết quả", 'r', 2.5, 1.5),
    /** An attached file: its name. */
    FILE("Tệp", 'f', 1.5),
    /** A comment on a task. */
    COMMENT("Trao đổi", 'c', 1.2),
    /** An inspection: numbers, title, who inspects, content. */
    INSPECTION("Cuộc kiểm tra", 'i', 2.5, 2, 1.2, 1),
    /** An inspected unit: its name, numbers of notice and conclusion. */
    VISIT("Đơn vị được kiểm tra", 'v', 1.5, 2.5),
    /** What an inspection found. */
    FINDING("Phát hiện kiểm tra", 'n', 1.8, 1.2, 1),
    /** Citizen feedback: title, numbers, text; never the person behind it. */
    FEEDBACK("Phản ánh, kiến nghị", 'b', 2, 2.5, 1.2, 1),
    /** A target: name, code and plan, who leads it. */
    TARGET("Chỉ tiêu", 'g', 2, 1.5, 1, 1);

    private final String label;
    private final char letter;
    private final double[] weights;

    SearchKind(String label, char letter, double... weights) {
        this.label = label;
        this.letter = letter;
        this.weights = weights;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether it is no work and no document of work, but something with rules of its own about who sees it. */
    boolean subject() {
        return compareTo(COMMENT) > 0;
    }

    /** How the index writes it. */
    char letter() {
        return letter;
    }

    /** What a word in one of its fields is worth. */
    double weight(int field) {
        return weights[Math.min(field, weights.length - 1)];
    }
}
