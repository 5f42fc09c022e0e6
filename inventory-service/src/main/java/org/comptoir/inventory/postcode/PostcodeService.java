package org.comptoir.inventory.postcode;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds postcodes; reads the table once, when first asked. */
@Service
public class PostcodeService {
    private final JdbcClient jdbc;
    private volatile @Nullable Gazetteer known;

    PostcodeService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The centre of the postcode's town. */
    public Coordinates centre(String postcode) {
        return gazetteer()
                .find(postcode)
                .orElseThrow(() -> new UnknownPostcode(postcode))
                .centre();
    }

    /** Everything that is known. Two first callers may both read: the same rows. */
    public Gazetteer gazetteer() {
        Gazetteer gazetteer = known;
        if (gazetteer == null) {
            gazetteer = new Gazetteer(jdbc.sql("SELECT postcode, town, latitude, longitude FROM postcode")
                    .query((row, number) -> new Place(
                            row.getString("postcode"),
                            row.getString("town"),
                            new Coordinates(row.getDouble("latitude"), row.getDouble("longitude"))))
                    .list());
            known = gazetteer;
        }
        return gazetteer;
    }
}
