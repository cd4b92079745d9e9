/** The frame around every view: navigation, login, account, errors, and the security of the screens. */
package vn.dondoc.ui.shell;
