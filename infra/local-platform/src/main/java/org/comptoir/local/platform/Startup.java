package org.comptoir.local.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.machine.Daemon;
import org.comptoir.local.machine.Launch;
import org.comptoir.local.machine.LogTail;
import org.comptoir.local.machine.Waiting;
import org.comptoir.local.node.Node;

/** Starts parts in the order of their needs, everything that can at the same time. */
final class Startup {
    private static final int TRAINED_AT_ONCE = 2;
    private static final int LINES_SHOWN = 15;
    private static final Duration PATIENCE_AFTER_FAILURE = Duration.ofSeconds(3);

    private final PlatformSettings settings;
    private final Processes processes;
    private final Progress progress;

    Startup(PlatformSettings settings, Processes processes, Progress progress) {
        this.settings = settings;
        this.processes = processes;
        this.progress = progress;
    }

    /** Starts the nodes and returns when all are ready; the first that fails ends it. */
    void start(Collection<Node> nodes) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Part, CompletableFuture<Void>> ready = new EnumMap<>(Part.class);
            Semaphore training = new Semaphore(TRAINED_AT_ONCE);
            List<Node> engines =
                    nodes.stream().filter(node -> node.needs().isEmpty()).toList();
            List<Node> others =
                    nodes.stream().filter(node -> !node.needs().isEmpty()).toList();
            engines.forEach(node -> ready.put(node.part(), run(() -> trainAndStart(node, training), threads)));
            CompletableFuture<Void> allEngines = all(List.copyOf(ready.values()));
            List<CompletableFuture<Void>> trained = others.stream()
                    .map(node -> run(node::prepare, threads)
                            .thenCompose(done -> isTrainingDue(node) ? allEngines : needs(node, ready))
                            .thenRunAsync(() -> train(node, training), threads))
                    .toList();
            CompletableFuture<Void> allTrained = all(trained);
            others.forEach(node -> ready.put(node.part(), allTrained.thenRunAsync(() -> startNode(node), threads)));
            join(ready.values(), nodes);
        }
    }

    private void trainAndStart(Node node, Semaphore training) {
        train(node, training);
        startNode(node);
    }

    /** Lays the program out and, where it has no start-up cache yet, starts it once to make one. */
    private void train(Node node, Semaphore permits) {
        node.prepare();
        if (!isTrainingDue(node)) {
            return;
        }
        permits.acquireUninterruptibly();
        try {
            Instant begin = Instant.now();
            progress.begins(node.part().title(), "preparing faster starts (once per build)");
            Daemon daemon = launch(node, node.training());
            daemon.stop(node.stopSignal(), Duration.ofMinutes(2));
            node.keepTraining();
            progress.done(node.part().title(), "prepared", Duration.between(begin, Instant.now()));
        } finally {
            permits.release();
        }
    }

    private boolean isTrainingDue(Node node) {
        return settings.training() && processes.running(node.part()).isEmpty() && node.wantsTraining();
    }

    private void startNode(Node node) {
        if (processes.running(node.part()).isPresent() && node.isReady()) {
            node.settle();
            progress.done(node.part().title(), "was running", Duration.ZERO);
            return;
        }
        Instant begin = Instant.now();
        progress.begins(node.part().title(), "starting");
        processes.stop(node, PATIENCE_AFTER_FAILURE); // one that runs and does not answer
        node.prepare();
        launch(node, node.launch());
        node.settle();
        progress.done(node.part().title(), "ready", Duration.between(begin, Instant.now()));
    }

    private Daemon launch(Node node, Launch launch) {
        Daemon daemon = processes.spawn(node.part(), launch);
        boolean answered = Waiting.until(node.patience(), () -> !daemon.isAlive() || node.isReady());
        if (!daemon.isAlive()) {
            throw new PlatformProblem("%s ended while it was starting. The end of its log, %s:%n%s"
                    .formatted(node.part().title(), launch.log(), LogTail.of(launch.log(), LINES_SHOWN)));
        }
        if (!answered) {
            throw new PlatformProblem("%s is not ready after %d s. The end of its log, %s:%n%s"
                    .formatted(
                            node.part().title(),
                            node.patience().toSeconds(),
                            launch.log(),
                            LogTail.of(launch.log(), LINES_SHOWN)));
        }
        return daemon;
    }

    private static CompletableFuture<Void> needs(Node node, Map<Part, CompletableFuture<Void>> ready) {
        return all(node.needs().stream()
                .map(part -> ready.getOrDefault(part, CompletableFuture.<Void>completedFuture(null)))
                .toList());
    }

    private static CompletableFuture<Void> run(Runnable work, ExecutorService threads) {
        return CompletableFuture.runAsync(work, threads);
    }

    private static CompletableFuture<Void> all(Collection<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    /** Waits for all, or for the first failure: what else is starting is then refused or given up. */
    private void join(Collection<CompletableFuture<Void>> futures, Collection<Node> nodes) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        futures.forEach(future -> future.exceptionally(problem -> {
            failure.completeExceptionally(problem);
            return null;
        }));
        try {
            CompletableFuture.anyOf(all(futures), failure).join();
        } catch (CompletionException e) {
            processes.refuseNew();
            nodes.forEach(node -> processes.stop(node, PATIENCE_AFTER_FAILURE));
            if (e.getCause() instanceof PlatformProblem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
