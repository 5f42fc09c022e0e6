/** Channels over HTTP, and the rules of their assortments: put by merchandisers. */
@NullMarked
package org.comptoir.catalog.channel.web;

import org.jspecify.annotations.NullMarked;
