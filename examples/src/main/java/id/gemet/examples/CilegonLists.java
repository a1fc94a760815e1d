package id.gemet.examples;

/** The dozen lists that reach the city of Cilegon, 8,000 rows together, in the order of arrival. */
final class CilegonLists {

    private final CilegonKelurahan kelurahan;
    private final CilegonOffices offices;

    CilegonLists(ListMaker maker) {
        kelurahan = new CilegonKelurahan(maker);
        offices = new CilegonOffices(maker);
    }

    void write() {
        kelurahan.gerem();
        kelurahan.rawaArum();
        kelurahan.masigit();
        kelurahan.ciwandan();
        kelurahan.warnasari();
        kelurahan.jombangWetan();
        offices.transportOffice();
        offices.farmersAndFishers();
        offices.mosqueCouncil();
        offices.portCompany();
        kelurahan.kotabumi();
        offices.marketTraders();
    }
}
