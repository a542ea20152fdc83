/** Reads lists of names as schools have them: pasted lines, and tables from spreadsheets in any code page. Plain Java. */
@NullMarked
package app.parley.people.roster;

import org.jspecify.annotations.NullMarked;
