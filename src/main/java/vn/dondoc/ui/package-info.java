/**
 * The screens. The only package tree that imports Vaadin; views call the services of the features and hold no business
 * rule. The frame around the views is in {@code shell}, shared parts in {@code component}, texts in {@code i18n}.
 */
package vn.dondoc.ui;
