package org.comptoir.gateway.edge;

/** Where the id of a request is found. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    public static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}
}
