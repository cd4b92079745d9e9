/**
 * Shared parts of the screens.
 *
 * <ul>
 *   <li>{@code Page}: base of a view
 *   <li>{@code PageHeader}: title, grey words, actions at the right
 *   <li>{@code Card}, {@code Tile}: white box; one large figure with its link
 *   <li>{@code Chips}: quick filters with counts, one chosen
 *   <li>{@code Tag}, {@code DueTag}, {@code Tone}: coloured word about a state; due date with its distance; meaning of colours
 *   <li>{@code FactList}, {@code Timeline}, {@code Steps}: facts; dated history; where a piece of work stands
 *   <li>{@code MasterDetail}: list with the detail beside it, over it on a narrow screen
 *   <li>{@code Empty}, {@code Alert}: why there is nothing; message that stays on the page
 *   <li>{@code Toast}: short message, and {@code Toast.attempt(...)} to run an action and show its failure
 *   <li>{@code Confirm}, {@code ReasonDialog}, {@code FormDialog}: question; reason; small form that keeps what was typed
 *   <li>{@code ProgressDialog}: long work in the background with a bar
 *   <li>{@code DownloadLink}, {@code UploadBox}: a file out; a file in
 *   <li>{@code SearchBox}, {@code DateField}: search while typing; date as dd/MM/yyyy
 *   <li>{@code Grids}: look and behaviour of grids
 *   <li>{@code Keys}: keys of a page and the help at {@code ?}
 *   <li>{@code UrlState}: filters in the address
 *   <li>{@code BpmnDiagram}, {@code StackedBars}: process drawing; bars that open the list behind them
 *   <li>{@code Formats}: dates and numbers as documents print them
 *   <li>{@code Narrow}: whether the screen is as narrow as a phone's
 * </ul>
 */
package vn.dondoc.ui.component;
