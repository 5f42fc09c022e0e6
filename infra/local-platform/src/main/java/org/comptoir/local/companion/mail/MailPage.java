package org.comptoir.local.companion.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page that lists caught mails. Everything a mail says is text, whatever it claims to be. */
final class MailPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>Mails</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d1d1f;background:#fafafa}
            article{background:#fff;border:1px solid #ddd;border-radius:.5rem;padding:1rem 1.25rem;margin:1rem 0}
            h2{font-size:1.1rem;margin:0}
            .who{color:#595959;margin:0 0 .75rem}
            pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
            @media(prefers-color-scheme:dark){body{background:#161617;color:#eee}article{background:#222;border-color:#444}.who{color:#aaa}}
            </style></head><body><h1>Mails</h1>
            """;

    private MailPage() {}

    static String of(List<CaughtMail> mails) {
        StringBuilder page = new StringBuilder(HEAD);
        if (mails.isEmpty()) {
            page.append("<p>No mail yet. The platform's e-mails arrive here; none leaves this machine.</p>");
        }
        mails.forEach(mail -> page.append("<article><h2>%s</h2><p class=\"who\">to %s, %s</p><pre>%s</pre></article>%n"
                .formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        TIME.format(mail.sentAt()),
                        escaped(mail.text()))));
        return page.append("</body></html>").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
