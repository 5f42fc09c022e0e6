package org.comptoir.local.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.machine.Launch;

/** A service with the flags of production (both compilers, a roomy heap), on a database and a port of its own, to be measured. */
public final class MeasuredService {
    /** As in infra/docker, with a heap that does not depend on the machine. */
    public static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xmx2g",
            "-XX:ReservedCodeCacheSize=96m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> COMMON = List.of(
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Part part;
    private final PlatformSettings settings;
    private final Secrets secrets;
    private final String database;
    private final int port;

    public MeasuredService(Part part, PlatformSettings settings, Secrets secrets, String database, int port) {
        this.part = part;
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.port = port;
    }

    /** How it is started; the log is named after its database. */
    public Launch launch() {
        Program program = new Programs(settings).service(part);
        List<String> command = new ArrayList<>(List.of(Program.JAVA));
        command.addAll(FLAGS);
        command.addAll(COMMON);
        command.addAll(program.target());
        Map<String, String> variables = new TreeMap<>(new ServiceEnvironment(part, settings, secrets).variables());
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://127.0.0.1:" + settings.ports().of(Port.POSTGRES) + "/" + database);
        return new Launch(command, variables, settings.log(part.title() + "-" + database));
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public boolean isReady() {
        return HttpProbe.answersOk(url() + "/actuator/health/readiness");
    }
}
