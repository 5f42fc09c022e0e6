/**
 * The main job from end to end: through the gateway, with tokens of a real issuer, against six services, PostgreSQL and Kafka that
 * each run in processes of their own. What must hold when things go wrong is shown here by making them go wrong.
 */
@NullMarked
package org.comptoir.journeys;

import org.jspecify.annotations.NullMarked;
