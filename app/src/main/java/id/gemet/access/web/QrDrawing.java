package id.gemet.access.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code as one SVG path of unit squares. */
record QrDrawing(int size, String path) {

    static QrDrawing of(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrDrawing(dots.getWidth(), path.toString());
        } catch (WriterException impossible) {
            throw new IllegalStateException("A QR code could not be drawn", impossible);
        }
    }

    public String viewBox() {
        return "0 0 " + size + " " + size;
    }
}
