package guestbook;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the guest book. */
@SpringBootApplication
public class GuestBook {}
