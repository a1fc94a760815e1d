package id.gemet.shared;

/** Levels of the administrative tree; kelurahan stands for desa and desa adat too. */
public enum RegionLevel {
    PROVINSI,
    KABKOTA,
    KECAMATAN,
    KELURAHAN
}
