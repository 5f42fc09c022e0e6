package org.comptoir.customer.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.comptoir.customer.message.MailOutcome.Result;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server. The Message-ID comes from the message's id, so that a second copy can be told. */
@Component
class Mailer {
    private final JavaMailSender smtp;
    private final MessageSettings settings;

    Mailer(JavaMailSender smtp, MessageSettings settings) {
        this.smtp = smtp;
        this.settings = settings;
    }

    MailOutcome send(Delivery delivery) {
        try {
            smtp.send(written(delivery));
            return MailOutcome.SENT;
        } catch (MailSendException failed) {
            return judged(
                    Arrays.stream(failed.getMessageExceptions()).findFirst().orElse(failed));
        } catch (MailException failed) {
            return new MailOutcome(Result.UNREACHABLE, "mail-server-login");
        } catch (MessagingException unwritable) {
            return new MailOutcome(Result.REFUSED, "unwritable");
        }
    }

    private MimeMessage written(Delivery delivery) throws MessagingException {
        MailText text = ReadyMail.write(delivery);
        MimeMessage mail = smtp.createMimeMessage();
        mail.setHeader("Message-ID", "<" + delivery.messageId() + "@messages.comptoir>");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", delivery.recipient().language().code());
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(delivery.recipient().email().forDelivery());
        helper.setSubject(text.subject());
        helper.setText(text.plain(), text.html());
        return mail;
    }

    static MailOutcome judged(Exception failure) {
        OptionalInt code = replyCode(failure);
        if (code.isEmpty()) {
            return new MailOutcome(Result.UNREACHABLE, "mail-server-unreachable");
        }
        Result result = code.getAsInt() >= 500 ? Result.REFUSED : Result.LATER;
        return new MailOutcome(result, "smtp-" + code.getAsInt());
    }

    private static OptionalInt replyCode(@Nullable Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
            case SMTPSendFailedException send -> OptionalInt.of(send.getReturnCode());
            case MessagingException other -> replyCode(other.getNextException());
            case null, default -> OptionalInt.empty();
        };
    }
}
