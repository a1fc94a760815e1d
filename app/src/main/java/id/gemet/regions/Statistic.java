package id.gemet.regions;

import id.gemet.shared.RegionCode;
import java.math.BigDecimal;

/**
 * A published figure about a place.
 *
 * @param period as published: 2025, 2024-08 (a survey month), 2024-S2 (a half-year), 2020-census
 * @param unit persons, percent, km2, count or IDR/month
 * @param source address or title
 * @param sourceClass how direct the source is, such as "press citing BPS Sakernas"
 * @param note what speaks against the figure; blank where nothing is known to
 */
public record Statistic(
        RegionCode region,
        String indicator,
        String period,
        BigDecimal value,
        String unit,
        String source,
        String sourceClass,
        String note) {}
