/** Tables as files: what a table is, and how it is written for spreadsheets. Pure: knows neither results nor words. */
@NullMarked
package app.parley.results.export;

import org.jspecify.annotations.NullMarked;
