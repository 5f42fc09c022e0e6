-- Withdrawn: the order ended before its message could be sent.
ALTER TABLE message
    DROP CONSTRAINT message_state_check,
    ADD CONSTRAINT message_state_check CHECK (state IN ('PENDING', 'SENT', 'FAILED', 'WITHDRAWN'));
