/**
 * Letters to people outside: the answer to a feedback and the apology for what is late, in the agency's words
 * (domain.md section 7).
 */
@org.springframework.modulith.NamedInterface("letter")
package vn.dondoc.feedback.letter;
