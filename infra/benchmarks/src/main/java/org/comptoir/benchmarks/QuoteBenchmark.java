package org.comptoir.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.PromotionBook;
import org.comptoir.pricing.Quote;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long one quote takes: thirty lines against five hundred promotions that run today, of which a basket of a shop
 * with five thousand articles usually meets about seventy.
 */
@SuppressWarnings("NullAway.Init") // JMH calls stock() before it measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuoteBenchmark {

    @Param("30")
    private int lines;

    @Param("500")
    private int promotions;

    /** Whether promotions are for any articles, or each for some of this basket: the worst of days. */
    @Param({"false", "true"})
    private boolean worst;

    private Basket basket;
    private PriceBook prices;
    private PromotionBook book;
    private PricingContext context;

    @Setup
    public void stock() {
        var shop = new Shop();
        basket = shop.basket(lines);
        prices = shop.prices(basket);
        book = shop.promotions(basket, promotions, worst);
        context = shop.context();
    }

    @Benchmark
    public Quote quote() {
        return Pricing.quote(basket, prices, book, context);
    }

    /** Measures in this JVM, which its caller started for it, and ends with the line {@code engine_ms=0.123}. */
    public static void main(String... arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(QuoteBenchmark.class.getName() + ".quote")
                .param("worst", "false")
                .forks(0)
                .build();
        var result = new Runner(options).run().iterator().next().getPrimaryResult();
        System.out.printf(Locale.ROOT, "engine_ms=%.4f%n", result.getScore());
    }
}
