/** The page of search: hits of every kind with the found words marked. */
package vn.dondoc.ui.search;
