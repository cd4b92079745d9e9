/**
 * Files that people attach: checked, hashed, kept in the database or in a folder. Who may see a file is decided by the
 * feature that owns what the file is attached to.
 */
@org.springframework.modulith.ApplicationModule(displayName = "document")
package vn.dondoc.document;
