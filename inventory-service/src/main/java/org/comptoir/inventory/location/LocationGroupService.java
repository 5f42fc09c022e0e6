package org.comptoir.inventory.location;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which locations belong to which store group of the catalogue. */
@Service
public class LocationGroupService {
    private final Locations locations;
    private final LocationDirectory directory;
    private final JdbcClient jdbc;

    LocationGroupService(Locations locations, LocationDirectory directory, JdbcClient jdbc) {
        this.locations = locations;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Makes these, and no others, the members of a group; a member that nobody described yet will be one when it is. */
    @Transactional
    public void learn(String group, Collection<String> members) {
        long change = locations.nextChange();
        List<LocationId> touched = jdbc.sql("""
                WITH told AS (SELECT DISTINCT unnest(:members::text[]) AS id),
                     gone AS (DELETE FROM location_group g WHERE g.group_code = :group
                              AND NOT EXISTS (SELECT FROM told WHERE told.id = g.location_id) RETURNING g.location_id AS id),
                     come AS (INSERT INTO location_group (group_code, location_id) SELECT :group::text, told.id FROM told
                              ON CONFLICT DO NOTHING RETURNING location_id AS id)
                UPDATE location l SET change = :change
                FROM (SELECT id FROM gone UNION ALL SELECT id FROM come) moved
                WHERE l.id = moved.id
                RETURNING l.id
                """)
                .param("members", members.toArray(String[]::new))
                .param("group", group)
                .param("change", change)
                .query((row, number) -> new LocationId(row.getString("id")))
                .list();
        directory.showAfterCommit(locations.find(touched));
    }
}
