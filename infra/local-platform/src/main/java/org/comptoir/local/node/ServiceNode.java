package org.comptoir.local.node;

import java.util.List;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.machine.Launch;

/** A service of the platform, configured through the same environment variables as in a container. */
public final class ServiceNode extends JavaNode {
    private final Part part;
    private final PlatformSettings settings;
    private final Secrets secrets;

    public ServiceNode(Part part, PlatformSettings settings, Secrets secrets) {
        this.part = part;
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return part;
    }

    /** Kafka is not among them: a service starts without it and goes on when it answers. */
    @Override
    public List<Part> needs() {
        return List.of(Part.POSTGRES);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(settings.url(part.port()) + "/actuator/health/readiness");
    }

    @Override
    Launch launch(List<String> command) {
        return new Launch(
                command, new ServiceEnvironment(part, settings, secrets).variables(), settings.log(part.title()));
    }

    @Override
    Program program() {
        return new Programs(settings).service(part);
    }
}
