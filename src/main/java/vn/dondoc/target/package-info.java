/**
 * Targets (chỉ tiêu) of issued plans: values of periods, standing against the wanted level, forecast, duplicates,
 * explanations that the leadership asks for (domain.md sections 7 and 9).
 */
package vn.dondoc.target;
