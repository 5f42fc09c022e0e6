package org.comptoir.customer.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.comptoir.customer.message.MailOutcome.Result;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class MailerTests {
    private static Exception refusedWith(int code) throws Exception {
        InternetAddress jane = new InternetAddress("jane@example.org");
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(jane, "RCPT TO", code, code + " <jane@example.org> says no"));
    }

    @Test
    void givesUpWhatTheServerWillNeverTake() throws Exception {
        assertThat(Mailer.judged(refusedWith(550))).isEqualTo(new MailOutcome(Result.REFUSED, "smtp-550"));
    }

    @Test
    void triesLaterWhatTheServerWantsLater() throws Exception {
        assertThat(Mailer.judged(refusedWith(451))).isEqualTo(new MailOutcome(Result.LATER, "smtp-451"));
    }

    @Test
    void takesEverythingElseForAServerThatIsAway() {
        assertThat(Mailer.judged(new MessagingException("jane@example.org", new ConnectException("refused"))))
                .isEqualTo(new MailOutcome(Result.UNREACHABLE, "mail-server-unreachable"));
        assertThat(Mailer.judged(new MailSendException("jane@example.org")))
                .isEqualTo(new MailOutcome(Result.UNREACHABLE, "mail-server-unreachable"));
    }
}
