package org.comptoir.catalog.productfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Looks at how a file begins: drops the mark of UTF-8, refuses what is no UTF-8 text and says what it seems to be. */
public final class TextBytes {

    private static final int BEGINNING = 4096;
    private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};

    private TextBytes() {}

    /**
     * The same bytes from where the text begins.
     *
     * @throws UnreadableFile when they are no text
     */
    public static InputStream of(InputStream bytes) {
        var all = new BufferedInputStream(bytes, 2 * BEGINNING);
        try {
            all.mark(BEGINNING);
            var beginning = all.readNBytes(BEGINNING);
            all.reset();
            refuseWhatIsNoText(beginning);
            if (startsWith(beginning, UTF_8)) {
                all.skipNBytes(UTF_8.length);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseWhatIsNoText(byte[] beginning) {
        if (startsWith(beginning, 0x1F, 0x8B)) {
            throw UnreadableFile.noText("The file is compressed with gzip; send it uncompressed");
        }
        if (startsWith(beginning, 'P', 'K', 3, 4) || startsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw UnreadableFile.noText(
                    "The file is a workbook of a spreadsheet or an archive; save the table as CSV in UTF-8");
        }
        if (startsWith(beginning, 0xFF, 0xFE) || startsWith(beginning, 0xFE, 0xFF) || isUtf16(beginning)) {
            throw UnreadableFile.noText("The file is encoded in UTF-16; save it in UTF-8");
        }
        for (var each : beginning) {
            if (each == 0) {
                throw UnreadableFile.noText("The file is binary and no text");
            }
        }
    }

    /** Latin letters in UTF-16 have a NUL as every second byte. */
    private static boolean isUtf16(byte[] beginning) {
        return beginning.length >= 4
                && (beginning[0] == 0) == (beginning[2] == 0)
                && (beginning[1] == 0) == (beginning[3] == 0)
                && (beginning[0] == 0) != (beginning[1] == 0);
    }

    private static boolean startsWith(byte[] beginning, int... marks) {
        if (beginning.length < marks.length) {
            return false;
        }
        for (var at = 0; at < marks.length; at++) {
            if ((beginning[at] & 0xFF) != marks[at]) {
                return false;
            }
        }
        return true;
    }
}
