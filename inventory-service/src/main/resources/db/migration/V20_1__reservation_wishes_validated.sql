-- In a transaction of its own: it reads all reservations, and locks out neither readers nor writers.
ALTER TABLE reservation VALIDATE CONSTRAINT reservation_priority;
ALTER TABLE reservation_line VALIDATE CONSTRAINT reservation_line_granted;
