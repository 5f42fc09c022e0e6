package org.comptoir.store.till;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.store.access.StoreAccess;
import org.comptoir.store.assortment.AssortmentService;
import org.comptoir.store.assortment.Product;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the tills sold. */
@Service
public class SaleService {
    private static final Logger LOG = LoggerFactory.getLogger(SaleService.class);

    private final Sales sales;
    private final Tills tills;
    private final AssortmentService assortment;
    private final SaleDefaults defaults;
    private final Clock clock;

    SaleService(Sales sales, Tills tills, AssortmentService assortment, SaleDefaults defaults, Clock clock) {
        this.sales = sales;
        this.tills = tills;
        this.assortment = assortment;
        this.defaults = defaults;
        this.clock = clock;
    }

    /** The sale of that id, and whether it was kept just now. */
    public record Outcome(Sale sale, boolean first) {}

    /** Keeps the sale; the same ticket again changes nothing. Nothing is asked about stock, price or article. */
    @Transactional
    public Outcome record(Caller caller, Ticket ticket) {
        StoreAccess.toWork(caller, ticket.storeId());
        tills.enter(ticket.storeId(), ticket.tillId());
        var known = sales.findById(ticket.id());
        if (known.isPresent()) {
            return new Outcome(sameOrRefuse(known.get(), ticket), false);
        }
        sales.idOf(ticket.storeId(), ticket.tillId(), ticket.ticketNumber()).ifPresent(sale -> {
            throw new TicketNumberTaken(ticket.ticketNumber(), sale);
        });
        var sale = sales.save(new Sale(ticket, lines(ticket), now()));
        LOG.info("Sale {} at till {} of store {}", sale.id(), sale.tillId(), sale.storeId());
        return new Outcome(sale, true);
    }

    private static Sale sameOrRefuse(Sale known, Ticket ticket) {
        if (!known.isSameAs(ticket)) {
            throw new AlreadyDifferent();
        }
        return known;
    }

    private List<SaleLine> lines(Ticket ticket) {
        var skus = ticket.lines().stream().map(Ticket.Line::sku).collect(Collectors.toSet());
        Map<String, Product> products = assortment.products(skus, ticket.soldAt());
        if (products.size() < skus.size()) {
            LOG.warn("Sale {} has articles that this store does not know", ticket.id());
        }
        return ticket.lines().stream()
                .map(line -> {
                    var product = products.get(line.sku());
                    return product == null ? defaults.unknown(line) : known(line, product);
                })
                .toList();
    }

    /** What was printed counts; the local copy only fills in what the till did not say. */
    private static SaleLine known(Ticket.Line line, Product product) {
        return new SaleLine(
                line.sku(),
                line.name() == null ? product.name() : line.name(),
                true,
                line.quantity(),
                line.unitPrice().getAmountMinorLong(),
                line.total().getAmountMinorLong(),
                line.vatRate() == null ? product.vatRate() : line.vatRate());
    }

    /** One sale of one till. */
    @Transactional(readOnly = true)
    public Sale find(Caller caller, String storeId, String tillId, UUID id) {
        StoreAccess.toRead(caller, storeId, Role.OPERATOR);
        return sales.findByIdAndStoreIdAndTillId(id, storeId, tillId)
                .orElseThrow(() -> new NotFound("No sale " + id + " at this till"));
    }

    /** The sales of a store, newest first by the clocks of its tills. */
    @Transactional(readOnly = true)
    public Page<Sale> list(Caller caller, String storeId, SaleCursor after, int limit) {
        StoreAccess.toRead(caller, storeId, Role.OPERATOR);
        var found = sales.before(storeId, after.soldAt(), after.id(), Limit.of(limit + 1));
        return Page.of(found, limit, sale -> SaleCursor.of(sale).toString());
    }

    /** To the microsecond, as the database keeps it: a repeated request gets the very same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
