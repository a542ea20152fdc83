/** Reads the seed files, the question bank as its authors write it, and says where they are at fault. */
@NullMarked
package app.parley.bank.seeds;

import org.jspecify.annotations.NullMarked;
