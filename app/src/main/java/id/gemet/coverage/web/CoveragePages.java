package id.gemet.coverage.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.gemet.access.Actor;
import id.gemet.coverage.Flow;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.FunnelCount;
import id.gemet.coverage.Pace;
import id.gemet.coverage.Parts;
import id.gemet.coverage.PayerMonth;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Readings;
import id.gemet.coverage.Target;
import id.gemet.coverage.web.CoveragePage.Order;
import id.gemet.coverage.web.CoveragePage.PayerRow;
import id.gemet.regions.Boundaries;
import id.gemet.regions.MapDrawing;
import id.gemet.regions.Regions;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the coverage page together. */
@Component
class CoveragePages {

    private static final int MAP_WIDTH = 1000;
    private static final int OCCUPATIONS_SHOWN = 12;

    private final Readings readings;
    private final Funnel funnel;
    private final Parts parts;
    private final Tariffs tariffs;
    private final Regions regions;
    private final OccupationNames occupations;
    private final MessageSource messages;
    private final Clock clock;
    private final Map<RegionCode, MapDrawing> maps = new ConcurrentHashMap<>();

    CoveragePages(
            Readings readings,
            Funnel funnel,
            Parts parts,
            Tariffs tariffs,
            Regions regions,
            OccupationNames occupations,
            MessageSource messages,
            Clock clock) {
        this.readings = readings;
        this.funnel = funnel;
        this.parts = parts;
        this.tariffs = tariffs;
        this.regions = regions;
        this.occupations = occupations;
        this.messages = messages;
        this.clock = clock;
    }

    CoveragePage of(Actor actor, Order order, Optional<RegionCode> area, Locale locale) {
        var city = funnel.read();
        var flow = area.map(city::within).orElse(city);
        var total = flow.total();
        var months = funnel.months();
        var reading = readings.latest();
        var target = readings.target();
        var kelurahan = kelurahan(actor.region(), city);
        var occupationBars = occupationBars(flow, locale);
        return new CoveragePage(
                reading.map(found -> headline(
                        found, target, city.total().funded() - city.total().enrolled(), locale)),
                reading.flatMap(found -> target.map(aim -> Pace.of(found, aim, months, LocalDate.now(clock)))),
                total,
                flow.counted(),
                parts.segments(),
                parts.segmentMonths(),
                payers(locale),
                order,
                area.map(regions::nameOf),
                places(city.byKecamatan(), furthestBehind(order)),
                kelurahan,
                map(actor.region()),
                kelurahan.stream().collect(toMap(place -> place.code().dotted(), Place::step)),
                occupationBars,
                flow.byOccupation().values().stream()
                        .mapToLong(FunnelCount::listed)
                        .max()
                        .orElse(0),
                Trend.of(months, reading, target));
    }

    Headline headline(Reading reading, Optional<Target> target, long funded, Locale locale) {
        var tariff = tariffs.monthly(PayerKind.APBD, Sector.OTHER, BillingMonth.containing(LocalDate.now(clock)));
        return new Headline(reading, target, funded, tariff.monthly(), tariff.regulation(), locale);
    }

    /** What one worker outside transport costs a month. */
    Rupiah dues() {
        return tariffs.monthly(PayerKind.APBD, Sector.OTHER, BillingMonth.containing(LocalDate.now(clock)))
                .monthly();
    }

    private List<PayerRow> payers(Locale locale) {
        var month = BillingMonth.containing(LocalDate.now(clock));
        var byPayer = parts.payers().stream()
                .collect(groupingBy(PayerMonth::payer, TreeMap::new, toMap(PayerMonth::month, PayerMonth::people)));
        return byPayer.entrySet().stream()
                .map(entry -> new PayerRow(
                        messages.getMessage("coverage.payer." + entry.getKey(), null, locale),
                        entry.getValue().getOrDefault(month, 0L),
                        entry.getValue().getOrDefault(month.plusMonths(-1), 0L)))
                .toList();
    }

    private List<Place> places(Map<RegionCode, FunnelCount> counts, Comparator<Place> order) {
        return counts.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), regions.nameOf(entry.getKey()), entry.getValue()))
                .sorted(order)
                .toList();
    }

    /** Also those where nobody is listed. */
    private List<Place> kelurahan(RegionCode region, Flow flow) {
        var counts = flow.byKelurahan();
        var known = regions.kelurahanOf(region).stream().map(place -> place.code());
        return Stream.concat(known, counts.keySet().stream())
                .distinct()
                .map(code -> new Place(code, regions.nameOf(code), counts.getOrDefault(code, FunnelCount.NOBODY)))
                .sorted(comparing(Place::code))
                .toList();
    }

    private static Comparator<Place> furthestBehind(Order order) {
        Comparator<Place> first = switch (order) {
            case PEOPLE ->
                comparingLong((Place place) -> place.count().missing()).reversed();
            case SHARE -> comparingDouble(Place::share);
        };
        return first.thenComparing(Place::code);
    }

    private MapDrawing map(RegionCode region) {
        return maps.computeIfAbsent(
                region,
                place -> MapDrawing.of(
                        place.level() == RegionLevel.KABKOTA ? Boundaries.of(place) : List.of(), MAP_WIDTH));
    }

    private List<Bar> occupationBars(Flow flow, Locale locale) {
        var figures = Figures.in(locale);
        return flow.byOccupation().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        comparingLong(FunnelCount::listed).reversed()))
                .limit(OCCUPATIONS_SHOWN)
                .map(entry -> new Bar(
                        occupations.of(entry.getKey(), locale),
                        entry.getValue().enrolled(),
                        figures.number(entry.getValue().enrolled()) + " / "
                                + figures.number(entry.getValue().listed())))
                .toList();
    }
}
