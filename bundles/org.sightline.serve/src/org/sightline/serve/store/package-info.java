/**
 * The texts of one plan that all windows share: what is on disk, what was changed since, one history. Used by one thread at a time; it
 * knows neither windows nor the network, only who asks.
 */
package org.sightline.serve.store;
