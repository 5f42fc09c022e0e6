package org.comptoir.local.load;

import java.nio.ByteBuffer;

/** Where the requests of a load come from; asked by one thread, once for each request. */
@FunctionalInterface
public interface Requests {
    /** Puts the next whole HTTP/1.1 request into the buffer, which is empty and has room for {@value RawLoad#LONGEST_REQUEST} bytes. */
    void write(ByteBuffer into);
}
