/** Learning a deck or a topic from nothing: each question is first recognized among others and later recalled. */
@NullMarked
package app.parley.study.learn;

import org.jspecify.annotations.NullMarked;
