package id.gemet.access.web;

import id.gemet.access.LogIn;
import java.util.Optional;

/**
 * @param secret to be typed into an authenticator app, in groups of four; empty once one has it
 * @param drawing the same as a QR code; empty likewise
 * @param demoCode the code itself, in a demo only
 */
record CodePage(String secret, Optional<QrDrawing> drawing, Optional<String> demoCode) {

    static CodePage of(Optional<LogIn.Secret> secret, Optional<String> demoCode) {
        var text = secret.map(LogIn.Secret::base32);
        return new CodePage(
                text.map(some -> some.replaceAll("(.{4})(?=.)", "$1 ")).orElse(""),
                secret.map(some -> QrDrawing.of(address(some.login(), text.orElse("")))),
                demoCode);
    }

    /** What authenticator apps read from a QR code. */
    private static String address(String login, String secret) {
        return "otpauth://totp/Gemet:" + login + "?secret=" + secret + "&issuer=Gemet";
    }
}
