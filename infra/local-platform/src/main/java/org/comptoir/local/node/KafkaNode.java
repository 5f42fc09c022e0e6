package org.comptoir.local.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.local.kafka.KafkaBroker;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.machine.Launch;

/** Kafka: one node that is broker and controller, sized for one machine; topics are made by the services, never by a typing mistake. */
public final class KafkaNode extends JavaNode {
    private final PlatformSettings settings;

    public KafkaNode(PlatformSettings settings) {
        this.settings = settings;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    /** The broker writes this file once it takes requests; its socket opens much earlier. */
    @Override
    public boolean isReady() {
        return Files.exists(readyFile());
    }

    @Override
    Launch launch(List<String> command) {
        try {
            Files.createDirectories(configuration().resolveSibling(""));
            Files.deleteIfExists(readyFile());
            Files.writeString(
                    configuration(),
                    properties().entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Launch(
                Stream.concat(
                                command.stream(),
                                Stream.of(
                                        configuration().toString(), readyFile().toString()))
                        .toList(),
                Map.of("MALLOC_ARENA_MAX", "2"),
                settings.log("kafka"));
    }

    private Map<String, String> properties() {
        String controller = "127.0.0.1:" + settings.ports().of(Port.KAFKA_CONTROLLER);
        String broker = "PLAINTEXT://127.0.0.1:" + settings.ports().of(Port.KAFKA);
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + controller),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", broker + ",CONTROLLER://" + controller),
                Map.entry("advertised.listeners", broker),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", settings.data("kafka").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                Map.entry("log.cleaner.io.buffer.size", "131072"));
    }

    @Override
    Program program() {
        return new Programs(settings).own(Part.KAFKA, KafkaBroker.class.getName());
    }

    private Path configuration() {
        return settings.run("kafka.properties");
    }

    private Path readyFile() {
        return settings.run("kafka.ready");
    }
}
