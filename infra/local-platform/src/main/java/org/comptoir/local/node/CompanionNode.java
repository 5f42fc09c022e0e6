package org.comptoir.local.node;

import java.util.List;
import java.util.Map;
import org.comptoir.local.companion.Companion;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.machine.Launch;

/** The companion: token issuer, mail catcher and payment sandbox in one JVM. */
public final class CompanionNode extends JavaNode {
    private final PlatformSettings settings;

    public CompanionNode(PlatformSettings settings) {
        this.settings = settings;
    }

    @Override
    public Part part() {
        return Part.COMPANION;
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(settings.url(Port.ISSUER) + "/.well-known/openid-configuration");
    }

    @Override
    Launch launch(List<String> command) {
        return new Launch(
                command,
                Map.of(
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(settings.ports().of(Port.ISSUER)),
                        "COMPANION_ISSUER", settings.url(Port.ISSUER),
                        "COMPANION_SECRETS", settings.secrets().toString(),
                        "COMPANION_DATA", settings.data("companion").toString(),
                        "COMPANION_SMTP_PORT", Integer.toString(settings.ports().of(Port.SMTP)),
                        "COMPANION_MAIL_PORT", Integer.toString(settings.ports().of(Port.MAIL_PAGE)),
                        "COMPANION_PAYMENTS_PORT",
                                Integer.toString(settings.ports().of(Port.PAYMENTS)),
                        "MALLOC_ARENA_MAX", "2"),
                settings.log("companion"));
    }

    @Override
    Program program() {
        return new Programs(settings).own(Part.COMPANION, Companion.class.getName());
    }
}
