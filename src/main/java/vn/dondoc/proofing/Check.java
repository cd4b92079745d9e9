package vn.dondoc.proofing;

/** One kind of slip that is looked for. Stateless; sees the whole text, because slips hide far from each other. */
interface Check {

    void check(ProofText text, Findings findings);
}
