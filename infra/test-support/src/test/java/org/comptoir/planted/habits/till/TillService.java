package org.comptoir.planted.habits.till;

import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

public class TillService {
    @Autowired
    private Environment environment;

    public Instant open() {
        System.out.println(environment);
        return Instant.now();
    }

    public Supplier<Instant> later() {
        return Instant::now;
    }

    @SuppressWarnings("JavaUtilDate")
    public Date day() {
        return new Date(0);
    }
}
