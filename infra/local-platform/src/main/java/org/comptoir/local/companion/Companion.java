package org.comptoir.local.companion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.comptoir.local.companion.issuer.IssuerApplication;
import org.comptoir.local.companion.mail.MailCatcher;
import org.comptoir.local.companion.payment.PaymentSandbox;
import org.comptoir.local.layout.Secrets;

/** Main class of the companion process. */
public final class Companion {
    private Companion() {}

    /** Configured by the environment variables that CompanionNode sets. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        Secrets secrets = Secrets.in(Path.of(required(environment, "COMPANION_SECRETS")));
        Path data = Path.of(required(environment, "COMPANION_DATA"));
        MailCatcher mail = MailCatcher.start(
                number(environment, "COMPANION_SMTP_PORT"), number(environment, "COMPANION_MAIL_PORT"));
        PaymentSandbox payments = PaymentSandbox.start(
                number(environment, "COMPANION_PAYMENTS_PORT"), secrets.paymentKey(), data.resolve("payments.jsonl"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            payments.close();
            mail.close();
        }));
        IssuerApplication.start(required(environment, "COMPANION_ISSUER"), secrets, data.resolve("signing-key.json"));
    }

    private static int number(Map<String, String> environment, String name) {
        return Integer.parseInt(required(environment, name));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
