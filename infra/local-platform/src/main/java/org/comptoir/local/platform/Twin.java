package org.comptoir.local.platform;

import java.time.Duration;
import java.util.List;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.node.ServiceNode;

/** A second instance of a service of a running platform, on a port of its own, as behind a load balancer. */
public final class Twin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final PlatformSettings settings;
    private final ServiceNode node;
    private final Processes processes;
    private final Startup startup;

    Twin(Part service, PlatformSettings platform, Secrets secrets) {
        settings = platform.twinOf(service);
        node = new ServiceNode(service, settings, secrets);
        processes = new Processes(settings);
        startup = new Startup(settings, processes, Progress.SILENT);
    }

    /** Returns when it is ready. */
    public void start() {
        startup.start(List.of(node));
    }

    /** Ends it without warning ({@code kill -9}) and returns when it is gone. */
    public void kill() {
        processes.kill(node.part());
    }

    public String url() {
        return settings.url(node.part().port());
    }

    @Override
    public void close() {
        processes.stop(node, PATIENCE);
    }
}
