package org.comptoir.gateway.route.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a service's answer; tells a failure to read it from a failure to write it to the client. */
final class ServiceBody extends FilterInputStream {

    ServiceBody(InputStream body) {
        super(body);
    }

    /** The service did not send the rest, or not in time. */
    static final class Lost extends IOException {

        Lost(IOException cause) {
            super(cause);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException failure) {
            throw new Lost(failure);
        }
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
        try {
            return super.read(target, offset, most);
        } catch (IOException failure) {
            throw new Lost(failure);
        }
    }
}
