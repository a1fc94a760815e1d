package id.gemet.funding.pledge;

import id.gemet.shared.Rupiah;
import java.time.LocalDate;

/** @param number the same in every version of the pledge that still has this instalment */
public record Instalment(int number, LocalDate dueOn, Rupiah amount) {}
