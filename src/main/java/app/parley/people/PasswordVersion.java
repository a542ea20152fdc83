package app.parley.people;

import java.io.Serializable;

/**
 * Which of a teacher's passwords, one after the other, somebody signed in with. It stands in the details of the
 * authentication.
 */
public record PasswordVersion(int number) implements Serializable {}
