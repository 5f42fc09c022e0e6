package org.comptoir.customer.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comptoir.customer.customer.EmailAddress;
import org.comptoir.customer.customer.Language;
import org.comptoir.customer.customer.PersonName;
import org.comptoir.customer.customer.Recipient;
import org.junit.jupiter.api.Test;

class ReadyMailTests {
    private static MailText write(String givenName, Language language, ReadyOrder order) {
        Recipient jane =
                new Recipient(new EmailAddress("jane@example.org"), new PersonName(givenName, "Doe"), language);
        return ReadyMail.write(new Delivery(UUID.randomUUID(), jane, order));
    }

    @Test
    void saysInFrenchWhatIsReadyWhereAndUntilWhen() {
        MailText text = write("Amélie", Language.FR, ReadyOrders.waiting());

        assertThat(text.subject()).isEqualTo("Votre commande K7M2-9QX4-T est prête");
        assertThat(text.plain())
                .contains("Bonjour Amélie,")
                .contains("Votre commande K7M2-9QX4-T vous attend au magasin 1000123.")
                .contains("Votre code de retrait : 408213")
                .contains("jusqu'au samedi 28 novembre 2026 à 18h30 (heure de Paris)")
                .contains("À payer au magasin : 1\u202f234,50\u00a0€.");
    }

    @Test
    void saysTheSameInEnglish() {
        MailText text = write("Jane", Language.EN, ReadyOrders.waiting());

        assertThat(text.subject()).isEqualTo("Your order K7M2-9QX4-T is ready");
        assertThat(text.plain())
                .contains("Hello Jane,")
                .contains("Your pickup code: 408213")
                .contains("until Saturday 28 November 2026 at 18:30 (Paris time)")
                .contains("To pay at the store: €1,234.50.");
    }

    @Test
    void saysThatAPaidOrderIsPaid() {
        assertThat(write("Jane", Language.EN, ReadyOrders.waiting("A", 0)).plain())
                .contains("It is already paid.")
                .doesNotContain("To pay");
    }

    @Test
    void saysTheSameSentencesInHtml() {
        MailText text = write("Jane", Language.FR, ReadyOrders.waiting());

        assertThat(text.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<title>Votre commande K7M2-9QX4-T est prête</title>")
                .contains("<h1>Votre commande K7M2-9QX4-T est prête</h1>")
                .contains("408213</strong>")
                .contains("jusqu&#39;au samedi 28 novembre 2026");
    }

    @Test
    void letsNobodyWriteHtml() {
        MailText text = write("<script>alert(\"x\")</script>", Language.EN, ReadyOrders.waiting("<b>&", 0));

        assertThat(text.html())
                .doesNotContain("<script>", "<b>&")
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;", "&lt;b&gt;&amp;");
    }

    @Test
    void takesPercentSignsAsTheyAre() {
        assertThat(write("100 %s", Language.EN, ReadyOrders.waiting()).plain()).contains("Hello 100 %s,");
    }
}
