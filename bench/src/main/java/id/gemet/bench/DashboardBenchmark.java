package id.gemet.bench;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.DemoLogin;
import id.gemet.access.DemoLogins;
import id.gemet.access.Office;
import id.gemet.access.Role;
import id.gemet.access.Sessions;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.Readings;
import id.gemet.regions.Regions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Officers open their dashboards of a city of 250,000 workers over HTTP, at a fixed rate whether or not earlier pages have
 * come; a page's time runs from when it should have been asked for. It is the last month with money, so that everybody
 * covered is to be told; and every five seconds somebody does something, so that the counts grow old and are counted
 * again meanwhile.
 *
 * <p>Arguments: workers, arrivals a second, seconds; by default 250000 50 120.
 */
public final class DashboardBenchmark {

    private static final int ROUNDS_ALONE = 20;
    private static final int WARM_UP_SECONDS = 30;
    private static final int WINDOW_SECONDS = 10;
    private static final int DEED_EVERY_SECONDS = 5;

    private record Page(Role role, String path) {}

    private record Answer(Page page, long second, long nanos, int status) {}

    private static final List<Page> PAGES = List.of(
            new Page(Role.SECRETARY, "/"),
            new Page(Role.SECRETARY, "/cakupan"),
            new Page(Role.LABOUR_CLERK, "/"),
            new Page(Role.LABOUR_CLERK, "/dana"),
            new Page(Role.TREASURER, "/"),
            new Page(Role.SECRETARY, "/cakupan?urut=persen"));

    private DashboardBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250_000;
        var rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        var seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
        var clock = Clock.offset(Clock.system(ZoneId.of("Asia/Jakarta")), sinceDecember());
        try (var city = CrowdedCity.at(clock)) {
            var line = city.line(people);
            var kelurahan = city.bean(Regions.class).kelurahanOf(city.pemda().region()).stream()
                    .map(place -> place.code().dotted())
                    .toList();
            city.plant(line, halfWay(people), kelurahan);
            Acting.run(city.system(), city.bean(Readings.class)::recordPublished);
            count(city.system(), city.bean(Funnel.class));
            load(city.application(), city.pemda(), rate, seconds);
        }
        System.exit(0);
    }

    /** So that today is in December 2026, the last month for which the people are covered. */
    private static Duration sinceDecember() {
        return Duration.between(Instant.now(), Instant.parse("2026-12-11T02:00:00Z"));
    }

    /** Six in ten verified, half of them named on a decree, four in ten of all covered. */
    private static Crowd halfWay(int people) {
        return new Crowd(people, people * 6 / 10, people / 2, people * 4 / 10);
    }

    private static void count(Actor city, Funnel funnel) {
        var started = System.nanoTime();
        Acting.run(city, funnel::refresh);
        System.out.printf(Locale.ROOT, "counting everybody: %.2f s%n", (System.nanoTime() - started) / 1e9);
    }

    private static void load(ConfigurableApplicationContext application, Office pemda, int rate, int seconds)
            throws InterruptedException {
        var logins = Acting.as(
                Actor.system(pemda), () -> application.getBean(DemoLogins.class).create(pemda, List.of()));
        var sessions = application.getBean(Sessions.class);
        var port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        var requests = new ArrayList<HttpRequest>();
        for (var page : PAGES) {
            var token = Acting.as(actor(logins, page.role()), () -> sessions.open("bench"));
            requests.add(HttpRequest.newBuilder(URI.create("http://localhost:" + port + page.path()))
                    .header("Cookie", "gemet=" + token)
                    .header("Accept-Encoding", "gzip")
                    .timeout(Duration.ofSeconds(30))
                    .build());
        }
        alone(requests);
        arrive(requests, rate, WARM_UP_SECONDS, () -> {});
        var answers = arrive(
                requests, rate, seconds, () -> Acting.as(actor(logins, Role.TREASURER), () -> sessions.open("bench")));
        report(answers, seconds);
    }

    /** Each page by itself, with nobody else there. */
    private static void alone(List<HttpRequest> requests) {
        try (var client = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS_ALONE; round++) {
                for (var i = 0; i < requests.size(); i++) {
                    var answer = ask(client, requests.get(i), PAGES.get(i), System.nanoTime(), System.nanoTime());
                    if (round == ROUNDS_ALONE - 1) {
                        print(
                                "alone: " + PAGES.get(i).role() + " "
                                        + PAGES.get(i).path(),
                                List.of(answer));
                    }
                }
            }
        }
    }

    private static Actor actor(List<DemoLogin> logins, Role role) {
        return logins.stream()
                .filter(login -> login.role() == role)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private static List<Answer> arrive(List<HttpRequest> requests, int rate, int seconds, Runnable deed)
            throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var began = System.nanoTime();
            for (var i = 0; i < rate * seconds; i++) {
                var due = began + i * 1_000_000_000L / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var which = i % requests.size();
                threads.execute(() -> answers.add(ask(client, requests.get(which), PAGES.get(which), began, due)));
                if (i % (rate * DEED_EVERY_SECONDS) == 0) {
                    threads.execute(deed);
                }
            }
        }
        return List.copyOf(answers);
    }

    private static Answer ask(HttpClient client, HttpRequest request, Page page, long began, long due) {
        var second = Duration.ofNanos(due - began).toSeconds();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(page, second, System.nanoTime() - due, answer.statusCode());
        } catch (IOException failed) {
            return new Answer(page, second, System.nanoTime() - due, 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(page, second, System.nanoTime() - due, 0);
        }
    }

    private static void report(List<Answer> answers, int seconds) {
        for (var page : PAGES) {
            print(
                    page.role() + " " + page.path(),
                    answers.stream()
                            .filter(answer -> answer.page().equals(page))
                            .toList());
        }
        for (var from = 0L; from < seconds; from += WINDOW_SECONDS) {
            var first = from;
            print(
                    "second " + from + " and after",
                    answers.stream()
                            .filter(answer -> answer.second() >= first && answer.second() < first + WINDOW_SECONDS)
                            .toList());
        }
        print("all", answers);
    }

    private static void print(String what, List<Answer> answers) {
        var millis = answers.stream()
                .mapToDouble(answer -> answer.nanos() / 1e6)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-32s %5d pages, %d failed, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                what,
                millis.length,
                answers.stream().filter(answer -> answer.status() != 200).count(),
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }
}
