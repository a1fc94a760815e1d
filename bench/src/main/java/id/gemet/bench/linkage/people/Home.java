package id.gemet.bench.linkage.people;

/**
 * Where a household lives.
 *
 * @param kelurahan with dots, as the ministry writes it: 36.72.01.1001
 * @param street with its kind: Jl. Melati, Kp. Sawah, Link. Kubang Welut
 * @param number of the house; 0 where houses have none
 */
public record Home(String kelurahan, String street, int number, int rt, int rw) {

    /** The kecamatan's six digits, as a NIK begins with them. */
    int kecamatan() {
        return Integer.parseInt(kelurahan.substring(0, 2) + kelurahan.substring(3, 5) + kelurahan.substring(6, 8));
    }
}
