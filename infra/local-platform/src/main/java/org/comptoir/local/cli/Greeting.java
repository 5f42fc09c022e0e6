package org.comptoir.local.cli;

import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** What a person reads when the platform is ready: where it is, who may come in, what to try. */
final class Greeting {
    private Greeting() {}

    static void print(Console console, LocalPlatform platform, boolean detached) {
        String gateway = platform.url(Port.GATEWAY);
        console.line("""

                %s
                  the platform       %s          APIs at %s/docs
                  mails              %s
                  payment sandbox    %s          (Stripe's format; pm_card_visa pays, pm_card_chargeDeclined does not)
                  token issuer       %s
                  databases          127.0.0.1:%d, one per service; passwords in %s

                %s   (a token for one of them: ./comptoir token clerk-1000008)
                  operator, merchandiser, agent, analyst
                  clerk-STORE, manager-STORE    work in that store, for example clerk-1000008 in Bourg-en-Bresse
                  customer-NUMBER               shops
                  frontend, marketplace         machine clients

                %s
                  ./comptoir demo                                            one order through all of it, step by step
                  curl '%s/api/v1/product-locator?sku=3011360000163&postcode=01000'
                  ./comptoir status | logs inventory-service -f | bench hold-flash-sale | audit
                """.formatted(
                        console.bold("Addresses"),
                        gateway,
                        gateway,
                        platform.url(Port.MAIL_PAGE),
                        platform.url(Port.PAYMENTS),
                        platform.url(Port.ISSUER),
                        platform.settings().ports().of(Port.POSTGRES),
                        platform.settings().secrets(),
                        console.bold("Demo users"),
                        console.bold("Try"),
                        gateway));
        console.line(detached ? "Running in the background; ./comptoir down stops it." : "Ctrl-C stops everything.");
    }
}
