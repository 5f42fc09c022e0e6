package org.comptoir.catalog.productimport;

import java.io.InputStream;
import java.util.UUID;

/** The file of an import, read piece by piece from where it is kept; each piece is a sign of life. */
final class KeptBytes extends InputStream {

    private final ProductImports imports;
    private final UUID id;
    private final Runnable signOfLife;
    private byte[] piece = new byte[0];
    private int at;
    private long next;

    KeptBytes(ProductImports imports, UUID id, Runnable signOfLife) {
        this.imports = imports;
        this.id = id;
        this.signOfLife = signOfLife;
    }

    @Override
    public int read() {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        if (most == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var length = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, target, offset, length);
        at += length;
        return length;
    }

    private boolean hasMore() {
        if (at == piece.length) {
            signOfLife.run();
            piece = imports.bytes(id, next).orElse(new byte[0]);
            next += piece.length;
            at = 0;
        }
        return at < piece.length;
    }
}
