package vn.dondoc.report.text;

import java.util.List;

/**
 * What compiling did.
 *
 * @param outlineVersion version of the outline followed
 * @param written sections whose text is new
 * @param unchanged sections that came out as they were
 * @param kept sections that the Office had edited and where there is now something else to take over
 * @param used units whose parts went in
 * @param missing units without a usable part
 */
public record CompileResult(
        int outlineVersion, int written, int unchanged, int kept, List<String> used, List<String> missing) {}
