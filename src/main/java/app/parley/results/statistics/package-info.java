/**
 * The arithmetic of results: item analysis, intervals, the student-problem chart, what an option draws. Plain numbers in, plain
 * numbers out; learners and questions are places in a table, from 0.
 */
@org.springframework.modulith.NamedInterface("statistics")
@NullMarked
package app.parley.results.statistics;

import org.jspecify.annotations.NullMarked;
