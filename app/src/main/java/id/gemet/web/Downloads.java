package id.gemet.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that is sent and not kept on the way. */
public final class Downloads {

    /** Of a file that somebody uploaded: saved by browsers, never opened. */
    public static final String ANY_FILE = "application/octet-stream";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        var plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        var disposition = ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (plain ? disposition.filename(name) : disposition.filename(name, StandardCharsets.UTF_8))
                                .build()
                                .toString())
                .body(bytes);
    }
}
