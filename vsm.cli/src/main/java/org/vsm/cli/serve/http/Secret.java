package org.vsm.cli.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** 160 random bits that nobody can guess, as they stand in an address. */
public final class Secret {

    private static final int BYTES = 20;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** A new one. */
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** Whether somebody knows it; takes the same time whatever is wrong. */
    public boolean is(String said) {
        return said != null && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
