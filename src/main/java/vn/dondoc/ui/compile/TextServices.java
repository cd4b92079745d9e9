package vn.dondoc.ui.compile;

import org.springframework.stereotype.Component;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.ReportComparison;
import vn.dondoc.report.text.ReportFindings;
import vn.dondoc.report.text.ReportTexts;
import vn.dondoc.report.text.TextFields;

/** The services that the text of a report needs, in one parameter. */
@Component
record TextServices(
        ReportTexts texts,
        Compiler compiler,
        TextFields fields,
        ReportComparison comparison,
        ReportFindings findings) {}
