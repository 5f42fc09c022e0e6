package org.comptoir.order;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Each job has a thread of its own: one that waits for a slow provider holds up no other. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {
    private static final int JOBS = 6;

    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        return builder.poolSize(JOBS).threadNamePrefix("job-").build();
    }
}
