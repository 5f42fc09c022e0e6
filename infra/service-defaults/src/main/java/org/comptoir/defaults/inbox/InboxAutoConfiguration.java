package org.comptoir.defaults.inbox;

import javax.sql.DataSource;
import org.comptoir.defaults.json.EventJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox over the service's own database. */
@AutoConfiguration(after = TransactionAutoConfiguration.class)
@ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
@ConditionalOnProperty(name = "comptoir.inbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties({InboxDefaults.class, ReplayedTopics.class})
class InboxAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Inbox inbox(
            DataSource database,
            PlatformTransactionManager transactions,
            EventJson json,
            @Value("${spring.application.name}") String service,
            ReplayedTopics replayed) {
        return new Inbox(JdbcClient.create(database), new TransactionTemplate(transactions), json, service, replayed);
    }

    @Bean
    InboxCleanUp inboxCleanUp(DataSource database, InboxDefaults defaults) {
        return new InboxCleanUp(JdbcClient.create(database), defaults);
    }
}
