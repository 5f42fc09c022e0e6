package org.comptoir.order.order;

/** The checkout came to nothing: nothing is held and nothing is owed. */
public class OrderRefused extends RuntimeException {
    private final Refusal refusal;

    public OrderRefused(Refusal refusal) {
        super(
                switch (refusal.reason()) {
                    case INSUFFICIENT_STOCK -> "There is not enough stock at this store";
                    case UNKNOWN_STORE -> "No store " + refusal.detail() + " offers pickup";
                    case PAYMENT_DECLINED -> "The payment was declined; nothing was taken";
                    case PAYMENT_UNKNOWN ->
                        "The payment provider did not answer in time; what it may have put aside is given back";
                    case ABANDONED -> "The order was not finished in time; nothing is held and nothing was taken";
                });
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
