package org.comptoir.catalog.productimport;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of imports.
 *
 * @param largest the largest file
 * @param uploads how many files one instance receives at once; each holds a piece of a megabyte in memory
 * @param longestUpload a request that sends for longer is cut off and may go on
 * @param lease an instance that says nothing for so long has lost its import to another
 * @param keptFor finished imports and their errors
 * @param abandonedAfter an upload that nobody went on with
 */
@ConfigurationProperties("comptoir.product-import")
record ImportSettings(
        @DefaultValue("1GB") DataSize largest,
        @DefaultValue("16") int uploads,
        @DefaultValue("1h") Duration longestUpload,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("30d") Duration keptFor,
        @DefaultValue("2d") Duration abandonedAfter) {}
