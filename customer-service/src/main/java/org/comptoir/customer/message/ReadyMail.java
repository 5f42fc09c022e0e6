package org.comptoir.customer.message;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.comptoir.customer.customer.Language;
import org.joda.money.Money;

/** Writes the message that an order is ready, in the customer's language and the time of the stores. */
final class ReadyMail {
    private static final ZoneId STORES = ZoneId.of("Europe/Paris");

    private final ResourceBundle words;
    private final Locale locale;

    private ReadyMail(Language language) {
        Locale wanted = Locale.of(language.code());
        words = ResourceBundle.getBundle(
                "mail.order-ready", wanted, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        locale = language == Language.FR ? Locale.FRANCE : Locale.UK;
    }

    static MailText write(Delivery delivery) {
        return new ReadyMail(delivery.recipient().language()).text(delivery);
    }

    private MailText text(Delivery delivery) {
        ReadyOrder order = delivery.order();
        String subject = say("subject", order.number());
        List<String> before = List.of(
                say("greeting", delivery.recipient().name().given()), say("ready", order.number(), order.storeId()));
        List<String> after = new ArrayList<>();
        after.add(say("collectBy", time(order)));
        after.add(order.amountDue().isPositive() ? say("due", money(order.amountDue())) : say("paid"));
        after.add(say("bring"));
        after.add(say("closing"));
        return new MailText(subject, plain(before, order, after), html(subject, before, order, after));
    }

    private String plain(List<String> before, ReadyOrder order, List<String> after) {
        List<String> paragraphs = new ArrayList<>(before);
        paragraphs.add(say("code") + " " + order.pickupCode());
        paragraphs.addAll(after);
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String html(String subject, List<String> before, ReadyOrder order, List<String> after) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject))
                .append(
                        "</title></head>\n<body style=\"font-family: sans-serif; font-size: 16px; line-height: 1.5\">\n<h1>")
                .append(escaped(subject))
                .append("</h1>\n");
        before.forEach(words -> paragraph(page, words));
        page.append("<p>")
                .append(escaped(say("code")))
                .append(" <strong style=\"font-size: 24px\">")
                .append(escaped(order.pickupCode()))
                .append("</strong></p>\n");
        after.forEach(words -> paragraph(page, words));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void paragraph(StringBuilder page, String words) {
        page.append("<p>").append(escaped(words)).append("</p>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String say(String key, Object... facts) {
        return String.format(locale, words.getString(key), facts);
    }

    private String time(ReadyOrder order) {
        return DateTimeFormatter.ofPattern(words.getString("time"), locale)
                .withZone(STORES)
                .format(order.collectBy());
    }

    private String money(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(amount.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(amount.getCurrencyUnit().getDecimalPlaces());
        format.setMaximumFractionDigits(amount.getCurrencyUnit().getDecimalPlaces());
        return format.format(amount.getAmount());
    }
}
