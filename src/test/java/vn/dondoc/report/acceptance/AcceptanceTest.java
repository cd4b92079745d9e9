package vn.dondoc.report.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.SharedFiles;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.ReportFindings;
import vn.dondoc.report.text.ReportSection;
import vn.dondoc.report.text.ReportTexts;
import vn.dondoc.report.text.ResolvedText;
import vn.dondoc.report.text.TextFields;

/**
 * Base of the acceptance cases: a real report is made again from loaded work and registers, and every number that it
 * printed is compared with what the product prints. The demo's first department stands for each of the provinces.
 */
abstract class AcceptanceTest extends LoadedWork {

    /** Where the Office writes the sentences that the shipped outlines do not have. */
    private static final String OWN_SECTION = "ket-qua";

    @Autowired
    private ReportOpening opening;

    @Autowired
    private ReportCollecting collecting;

    @Autowired
    protected ReportFixture reports;

    @Autowired
    private Compiler compiler;

    @Autowired
    private ReportTexts texts;

    @Autowired
    private TextFields fields;

    @Autowired
    private ReportFindings findings;

    @Autowired
    private AgencyParameters parameters;

    protected long report;

    private final List<String> told = new ArrayList<>();
    private final String seed;
    private final String file;

    AcceptanceTest(String seed, String file) {
        this.seed = seed;
        this.file = file;
    }

    /** Loads work and registers and makes the report. */
    abstract void load();

    /** Every claim of the seed. */
    abstract List<Claim> claims();

    @BeforeEach
    final void make() {
        SharedFiles.path("seed-claims.tsv");
        load();
    }

    /** Decimals of the shares that are not about tasks, as the province prints them. */
    void shareDecimals(int decimals) {
        current.callAs(
                "quantri", () -> parameters.change(AgencyParameter.REGISTER_SHARE_DECIMALS, String.valueOf(decimals)));
    }

    /** The report opens by itself, the units send their parts, the Office compiles on the day after the cut-off. */
    void compile(ReportKind kind, LocalDate opens, LocalDate compiled) {
        clock.setTo(opens);
        opening.openDue();
        report = reports.id("stp-angiang", kind);
        reports.units(report).forEach(unit -> reports.send(report, unit));
        office(() -> collecting.acceptAll(report));
        clock.setTo(compiled);
        compileAgain();
    }

    void compileAgain() {
        office(() -> compiler.compile(report, false, CompileProgress.NONE));
    }

    /** The whole text as it would be printed. */
    String printed() {
        List<ReportSection> sections = office(() -> texts.text(report)).sections();
        return String.join(
                "\n",
                office(() -> fields.print(
                        report, sections.stream().map(ReportSection::text).toList())));
    }

    /** A text with fields as the report prints it. */
    String printed(String text) {
        ResolvedText resolved = office(() -> fields.resolve(report, text));
        return resolved.text();
    }

    /** Every claim of the seed is treated, and in the way that its verdict allows. */
    void everyClaimIsTreated() {
        Map<String, Map<String, String>> known = known();
        assertThat(claims()).extracting(Claim::id).containsExactlyInAnyOrderElementsOf(known.keySet());
        for (Claim claim : claims()) {
            String verdict = known.get(claim.id()).get("verdict");
            List<String> allowed =
                    switch (claim.how()) {
                        case EQUAL -> List.of("OK", "DERIVED");
                        case DIFFERS, FOUND -> List.of("CONTRADICTS");
                        case NOT_COMPUTED -> List.of("UNCHECKABLE", "OK", "DERIVED", "CONTRADICTS");
                    };
            assertThat(allowed).as(claim.id()).contains(verdict);
            if (claim.how() == Claim.How.NOT_COMPUTED) {
                assertThat(claim.text()).as(claim.id()).endsWith(".");
                told(claim, "not computed", claim.text());
            }
        }
    }

    /** The Office writes the seed's sentences with fields for the numbers; the report prints the numbers. */
    void everyComputedClaimIsCompared() {
        List<Claim> computed = claims().stream().filter(Claim::computed).toList();
        List<String> lines =
                computed.stream().map(claim -> claim.id() + ": " + claim.text()).toList();
        write(String.join("\n", lines));
        List<String> out = printed(section().text()).lines().toList();
        assertThat(out).hasSameSizeAs(computed);
        Map<String, Map<String, String>> known = known();
        Map<String, String> wrong = new LinkedHashMap<>();
        for (int i = 0; i < computed.size(); i++) {
            Claim claim = computed.get(i);
            String claimed = known.get(claim.id()).get("printed");
            String here = out.get(i).substring(claim.id().length() + 2);
            String expected = claim.expected() == null ? claimed : claim.expected();
            if (!here.equals(expected)) {
                wrong.put(claim.id(), "here %s, expected %s".formatted(here, expected));
            } else if (claim.how() == Claim.How.DIFFERS) {
                assertThat(here).as(claim.id()).isNotEqualTo(claimed);
                told(claim, "contradicts", "computed %s, printed %s".formatted(here, claimed));
            } else {
                told(claim, "equal", here);
                // the words may differ, the number recomputed from the seed may not
                assertThat(here.replace(".", ""))
                        .as(claim.id())
                        .contains(known.get(claim.id()).get("computed"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The seed's own text, written into the report as it is: the checks name the contradictions. */
    void everyContradictionOfWordsIsFound() {
        write(new String(SharedFiles.bytes(file), StandardCharsets.UTF_8));
        List<ReportFinding> found = office(() -> findings.check(report));
        List<String> missed = new ArrayList<>();
        for (Claim claim : claims()) {
            if (claim.how() != Claim.How.FOUND) {
                continue;
            }
            found.stream()
                    .filter(one -> one.kind().equals(claim.kind().label())
                            && Pattern.compile(claim.text())
                                    .matcher(one.quote())
                                    .find()
                            && OWN_SECTION.equals(one.sectionKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> told(claim, "found", "%s: %s".formatted(one.quote(), one.message())),
                            () -> missed.add(claim.id()));
        }
        assertThat(missed).as("of %s", found).isEmpty();
    }

    /** What the checks say about the report as it stands. */
    List<ReportFinding> findings() {
        return office(() -> findings.check(report));
    }

    private void told(Claim claim, String what, String words) {
        told.add(claim.id() + "\t" + what + "\t" + words);
    }

    /** What became of each claim, for people: {@code target/seed-claims/}. */
    @AfterEach
    final void tell() throws IOException {
        if (!told.isEmpty()) {
            Path folder = Files.createDirectories(Path.of("target", "seed-claims"));
            told.sort(Comparator.naturalOrder());
            Files.write(folder.resolve(getClass().getSimpleName() + ".tsv"), told);
        }
    }

    private Map<String, Map<String, String>> known() {
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        for (Map<String, String> row : SharedFiles.rows("seed-claims.tsv")) {
            if (row.get("seed").equals(seed)) {
                known.put(row.get("id"), row);
            }
        }
        assertThat(known).isNotEmpty();
        return known;
    }

    private ReportSection section() {
        return office(() -> texts.section(report, OWN_SECTION));
    }

    private void write(String text) {
        int version = section().version();
        assertThat(office(() -> texts.save(report, OWN_SECTION, version, text)).saved())
                .isTrue();
    }

    <T> T office(Supplier<T> work) {
        return current.callAs("vanphong", work);
    }
}
