package org.vsm.cli.serve.http;

import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What every answer tells a browser: only what comes from here may run or be shown, and nobody else may look at it. */
public final class SecurityHeaders {

    private static final String NONCE = "org.vsm.cli.serve.nonce";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecurityHeaders() {
    }

    /** Stands at the few scripts and styles that are written in a page of this answer; they are all that may be. */
    public static String nonce(Request request) {
        return (String) request.getAttribute(NONCE);
    }

    static void put(Request request, Response response) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        request.setAttribute(NONCE, nonce);
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Security-Policy", policy(nonce, request.getHeaders().get(HttpHeader.HOST)));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    /** @param host as the browser calls this server; only letters, digits and the like of it get into the policy */
    private static String policy(String nonce, String host) {
        String here = host != null && host.matches("[A-Za-z0-9.:\\[\\]-]+") ? " ws://" + host : "";
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce + "'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'" + here + "; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'";
    }
}
