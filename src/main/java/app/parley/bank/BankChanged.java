package app.parley.bank;

/** The bank is not what it was: a key was corrected while the program runs. Told after the change is durable. */
public record BankChanged() {
}
