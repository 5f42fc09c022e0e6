package org.comptoir.catalog.barcode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.catalog.barcode.ApplicationIdentifier.Kind;

/**
 * The application identifiers of the GS1 General Specifications (section 3.2, release 24): range, format, kind, title.
 *
 * <p>Formats: N digits, X the 82 characters of section 7.11 figure 1, Y the 39 of figure 2, Z base64url; {@code 6} is
 * exactly six, {@code -6} up to six, in brackets what may be missing. Kinds: {@code c}hecked, {@code d}ate,
 * {@code n} decimal, {@code t}ext.
 */
final class ApplicationIdentifiers {

    private static final String TABLE = """
            00 N18 c SSCC
            01 N14 c GTIN
            02 N14 c CONTENT
            03 N14 c MTO GTIN
            10 X-20 t BATCH/LOT
            11 N6 d PROD DATE
            12 N6 d DUE DATE
            13 N6 d PACK DATE
            15 N6 d BEST BEFORE
            16 N6 d SELL BY
            17 N6 d USE BY OR EXPIRY
            20 N2 t VARIANT
            21 X-20 t SERIAL
            22 X-20 t CPV
            235 X-28 t TPX
            240-241 X-30 t ADDITIONAL ID
            242 N-6 t MTO VARIANT
            243 X-20 t PCN
            250-251 X-30 t SECONDARY SERIAL
            253 N13[X-17] t GDTI
            254 X-20 t GLN EXTENSION
            255 N13[N-12] t GCN
            30 N-8 t VAR. COUNT
            3100-3105 N6 n NET WEIGHT (kg)
            3110-3165 N6 n MEASURE
            3200-3205 N6 n NET WEIGHT (lb)
            3210-3295 N6 n MEASURE
            3300-3305 N6 n GROSS WEIGHT (kg)
            3310-3375 N6 n MEASURE
            3400-3405 N6 n GROSS WEIGHT (lb)
            3410-3495 N6 n MEASURE
            3500-3575 N6 n MEASURE
            3600-3695 N6 n MEASURE
            37 N-8 t COUNT
            3900-3909 N-15 n AMOUNT
            3910-3919 N3N-15 t AMOUNT
            3920-3929 N-15 n PRICE
            3930-3939 N3N-15 t PRICE
            3940-3943 N4 n PRCNT OFF
            3950-3955 N6 n PRICE/UoM
            400 X-30 t ORDER NUMBER
            401 X-30 t GINC
            402 N17 c GSIN
            403 X-30 t ROUTE
            410-417 N13 c LOCATION
            420 X-20 t SHIP TO POST
            421 N3X-9 t SHIP TO POST
            422 N3 t ORIGIN
            423 N-15 t COUNTRY - INITIAL PROCESS
            424 N3 t COUNTRY - PROCESS
            425 N-15 t COUNTRY - DISASSEMBLY
            426 N3 t COUNTRY - FULL PROCESS
            427 X-3 t ORIGIN SUBDIVISION
            4300-4301 X-35 t SHIP TO
            4302-4306 X-70 t SHIP TO
            4307 X2 t SHIP TO COUNTRY
            4308 X-30 t SHIP TO PHONE
            4309 N20 t SHIP TO GEO
            4310-4311 X-35 t RTN TO
            4312-4316 X-70 t RTN TO
            4317 X2 t RTN TO COUNTRY
            4318 X-20 t RTN TO POST
            4319 X-30 t RTN TO PHONE
            4320 X-35 t SRV DESCRIPTION
            4321-4323 N1 t FLAG
            4324-4325 N10 t DELIVERY TIME
            4326 N6 d REL DATE
            4330-4333 N6[X1] t TEMPERATURE
            7001 N13 t NSN
            7002 X-30 t MEAT CUT
            7003 N10 t EXPIRY TIME
            7004 N-4 t ACTIVE POTENCY
            7005 X-12 t CATCH AREA
            7006 N6 d FIRST FREEZE DATE
            7007 N6[N6] t HARVEST DATE
            7008 X-3 t AQUATIC SPECIES
            7009 X-10 t FISHING GEAR TYPE
            7010 X-2 t PROD METHOD
            7011 N6[N4] t TEST BY DATE
            7020-7022 X-20 t REFURBISHMENT
            7023 X-30 t GIAI - ASSEMBLY
            7030-7039 N3X-27 t PROCESSOR
            7040 N1X3 t UIC+EXT
            710-716 X-20 t NHRN
            7230-7239 X2X-28 t CERT
            7240 X-20 t PROTOCOL
            7241 N2 t AIDC MEDIA TYPE
            7242 X-25 t VCN
            8001 N14 t DIMENSIONS
            8002 X-20 t CMT No.
            8003 N14[X-16] t GRAI
            8004 X-30 t GIAI
            8005 N6 t PRICE PER UNIT
            8006 N18 t ITIP
            8007 X-34 t IBAN
            8008 N8[N-4] t PROD TIME
            8009 X-50 t OPTSEN
            8010 Y-30 t CPID
            8011 N-12 t CPID SERIAL
            8012 X-20 t VERSION
            8013 X-25 t GMN
            8017-8018 N18 c GSRN
            8019 N-10 t SRIN
            8020 X-25 t REF No.
            8026 N18 t ITIP CONTENT
            8030 Z-90 t DIGSIG
            8110 X-70 t COUPON
            8111 N4 t POINTS
            8112 X-70 t COUPON
            8200 X-70 t PRODUCT URL
            90 X-30 t INTERNAL
            91-99 X-90 t INTERNAL
            """;

    private static final Pattern PART = Pattern.compile("(\\[?)([NXYZ])(-?)(\\d+)(]?)");

    /** A measure of six digits has at most five of them behind the point (section 3.6.2). */
    private static final Pattern MEASURE = Pattern.compile("3[1-6]..");

    private static final int MOST_DECIMALS = 5;

    private static final Map<String, ApplicationIdentifier> BY_CODE = read();

    private ApplicationIdentifiers() {}

    /** The identifier with exactly this code. */
    static Optional<ApplicationIdentifier> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The identifier that a text begins with; none is the beginning of another. */
    static Optional<ApplicationIdentifier> atBeginningOf(String text) {
        for (var length = 2; length <= Math.min(4, text.length()); length++) {
            var found = BY_CODE.get(text.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Map<String, ApplicationIdentifier> read() {
        var table = new HashMap<String, ApplicationIdentifier>();
        TABLE.lines().map(line -> line.split(" ", 4)).forEach(entry -> {
            var range = entry[0].split("-", 2);
            for (var code = Integer.parseInt(range[0]); code <= Integer.parseInt(range[range.length - 1]); code++) {
                var digits = String.format("%0" + range[0].length() + "d", code);
                var identifier = identifier(digits, entry);
                if (identifier.decimals() <= MOST_DECIMALS
                        || !MEASURE.matcher(digits).matches()) {
                    table.put(digits, identifier);
                }
            }
        });
        return Map.copyOf(table);
    }

    private static ApplicationIdentifier identifier(String code, String[] entry) {
        var format = new StringBuilder();
        var longest = 0;
        var parts = PART.matcher(entry[1]);
        while (parts.find()) {
            var counted = parts.group(3).isEmpty() ? "{" + parts.group(4) + "}" : "{1," + parts.group(4) + "}";
            var part = characters(parts.group(2)) + counted;
            format.append(parts.group(1).isEmpty() ? part : "(?:" + part + ")?");
            longest += Integer.parseInt(parts.group(4));
        }
        return new ApplicationIdentifier(code, entry[3], Pattern.compile(format.toString()), longest, kind(entry[2]));
    }

    private static String characters(String type) {
        return switch (type) {
            case "N" -> "[0-9]";
            case "X" -> "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]";
            case "Y" -> "[#\\-/0-9A-Z]";
            default -> "[A-Za-z0-9_\\-=]";
        };
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "c" -> Kind.CHECKED;
            case "d" -> Kind.DATE;
            case "n" -> Kind.DECIMAL;
            default -> Kind.TEXT;
        };
    }
}
