package org.comptoir.inventory.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds towns by their names and postcodes; reads the table once, when first asked. */
@Service
public class PlaceService {
    private final JdbcClient jdbc;
    private volatile @Nullable Gazetteer known;

    PlaceService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The centre of the postcode's most populated town. */
    public Coordinates centre(String postcode) {
        return find(postcode, null).centre();
    }

    /**
     * The place that is meant: of a postcode its most populated town, of a name the most populated town so called, of both the town
     * of that name with that postcode. Accents, capitals and hyphens make no difference.
     *
     * @throws UnknownPostcode when no town has this postcode
     * @throws UnknownTown when no town, or none with this postcode, has this name
     * @throws IllegalArgumentException when neither is given
     */
    public Place find(@Nullable String postcode, @Nullable String town) {
        Gazetteer gazetteer = gazetteer();
        if (town == null) {
            if (postcode == null) {
                throw new IllegalArgumentException("A postcode or a town");
            }
            return gazetteer.find(postcode).orElseThrow(() -> new UnknownPostcode(postcode));
        }
        if (postcode != null && gazetteer.find(postcode).isEmpty()) {
            throw new UnknownPostcode(postcode);
        }
        return gazetteer.town(town, postcode).orElseThrow(() -> new UnknownTown(town));
    }

    /** The places whose postcode or name begins so, most populated first. */
    public List<Place> search(String beginning, int limit) {
        return gazetteer().search(beginning, limit);
    }

    /** Everything that is known. Two first callers may both read: the same rows. */
    public Gazetteer gazetteer() {
        Gazetteer gazetteer = known;
        if (gazetteer == null) {
            gazetteer = new Gazetteer(jdbc.sql(
                            "SELECT postcode, town, insee_code, latitude, longitude, population FROM place")
                    .query((row, number) -> new Place(
                            row.getString("postcode"),
                            row.getString("town"),
                            row.getString("insee_code"),
                            new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")),
                            row.getInt("population")))
                    .list());
            known = gazetteer;
        }
        return gazetteer;
    }
}
