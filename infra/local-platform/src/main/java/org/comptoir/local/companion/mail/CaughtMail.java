package org.comptoir.local.companion.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An e-mail as a person wants to see it. */
record CaughtMail(String from, List<String> to, String subject, Instant sentAt, String text) {

    static CaughtMail of(MimeMessage message) {
        try {
            return new CaughtMail(
                    addresses(message.getFrom()).stream().findFirst().orElse(""),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                    Optional.ofNullable(message.getReceivedDate())
                            .or(() -> sent(message))
                            .map(java.util.Date::toInstant)
                            .orElse(Instant.EPOCH),
                    text(message).strip());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("unreadable mail", e);
        }
    }

    boolean isFor(String address) {
        return to.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT)));
    }

    private static Optional<java.util.Date> sent(MimeMessage message) {
        try {
            return Optional.ofNullable(message.getSentDate());
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress mail ? mail.toUnicodeString() : address.toString())
                        .toList();
    }

    /** The plain text of a mail; of one that has only HTML, its source. */
    private static String text(Part part) throws MessagingException, IOException {
        List<Part> leaves = leaves(part).toList();
        Optional<Part> chosen = Optional.empty();
        for (Part leaf : leaves) {
            if (leaf.isMimeType("text/plain") || (chosen.isEmpty() && leaf.isMimeType("text/*"))) {
                chosen = Optional.of(leaf);
            }
            if (leaf.isMimeType("text/plain")) {
                break;
            }
        }
        return chosen.isPresent() ? String.valueOf(chosen.get().getContent()) : "";
    }

    private static Stream<Part> leaves(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            List<Part> leaves = new ArrayList<>();
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart child = multipart.getBodyPart(i);
                leaves.addAll(leaves(child).toList());
            }
            return leaves.stream();
        }
        return Stream.of(part);
    }
}
