package org.comptoir.local.companion.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.local.companion.Http;
import tools.jackson.databind.json.JsonMapper;

/** An SMTP server that keeps what it takes, with a page ({@code /}) and a JSON list ({@code /api/messages?to=}). */
public final class MailCatcher implements AutoCloseable {
    private static final String QUERY = "to=";

    private final GreenMail mail;
    private final HttpServer page;

    private MailCatcher(GreenMail mail, int pagePort) throws IOException {
        this.mail = mail;
        this.page = Http.serve(pagePort, this::handle);
    }

    public static MailCatcher start(int smtpPort, int pagePort) throws IOException {
        GreenMail mail = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        return new MailCatcher(mail, pagePort);
    }

    @Override
    public void close() {
        page.stop(0);
        mail.stop();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            Http.answer(exchange, 405, "text/plain", "Only GET.");
        } else if (path.equals("/")) {
            Http.answer(exchange, 200, "text/html", MailPage.of(caught("")));
        } else if (path.equals("/api/messages")) {
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            Http.answer(
                    exchange,
                    200,
                    "application/json",
                    JsonMapper.shared().writeValueAsString(Map.of("items", caught(recipient(query)))));
        } else {
            Http.answer(exchange, 404, "text/plain", "Mails are at / and /api/messages?to=address.");
        }
    }

    /** The newest first; an empty recipient means all. */
    private List<CaughtMail> caught(String recipient) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(CaughtMail::of)
                .filter(each -> recipient.isEmpty() || each.isFor(recipient))
                .sorted(Comparator.comparing(CaughtMail::sentAt).reversed())
                .toList();
    }

    private static String recipient(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> parameter.startsWith(QUERY))
                .map(parameter -> URLDecoder.decode(parameter.substring(QUERY.length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
