-- Who was promised a slot: asked by the audit, which compares slots with reservations location by location.
CREATE INDEX reservation_slot_place ON reservation (location_id, slot_start) WHERE slot_start IS NOT NULL;
