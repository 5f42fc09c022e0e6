/**
 * What the tests of every service share: one annotation for real PostgreSQL, Kafka and tokens, a client, a probe on the
 * topics, the contracts and the house rules. Nothing here is on the class path of a running service.
 */
@NullMarked
package org.comptoir.test;

import org.jspecify.annotations.NullMarked;
