/**
 * Links whole files: which of a million records are the same person, learnt from the records themselves.
 *
 * <p>The way of the data: {@code DelimitedFile → Encoder → Records → Blocking → Pairs → Estimation → Scoring →
 * Clustering}. A {@code LinkModel} says which columns there are, how each is compared, and which keys bring two records
 * together; {@code Linkage} runs it. Weights are in bits: log2 of the odds that two records are one.
 */
@NullMarked
package id.gemet.linkage.engine;

import org.jspecify.annotations.NullMarked;
