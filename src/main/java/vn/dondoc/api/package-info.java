/**
 * The REST interface under {@code /api/v1}: HTTP Basic, JSON, errors as RFC 9457 problems in Vietnamese. Controllers
 * translate between JSON and the features' services; rules and rights are checked there.
 */
@org.springframework.modulith.ApplicationModule(displayName = "api")
package vn.dondoc.api;
