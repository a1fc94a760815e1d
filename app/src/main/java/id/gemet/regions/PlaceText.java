package id.gemet.regions;

/** What a list says about a place, as written; each may be blank, with or without "Kel.", "Kec.", or be a code. */
public record PlaceText(String kelurahan, String kecamatan, String kabkota) {

    public PlaceText(String kelurahan, String kecamatan) {
        this(kelurahan, kecamatan, "");
    }
}
