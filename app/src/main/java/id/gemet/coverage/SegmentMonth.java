package id.gemet.coverage;

import id.gemet.shared.BillingMonth;

/** People by segment as last counted within a month. */
public record SegmentMonth(BillingMonth month, Segments people) {}
