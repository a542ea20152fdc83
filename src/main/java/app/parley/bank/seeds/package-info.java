/** Reads the seed files, the question bank as its authors write it, and says where they are at fault. */
@NamedInterface("seeds")
@NullMarked
package app.parley.bank.seeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
