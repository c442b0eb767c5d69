/**
 * A web server on the loopback address for one person: pages from a {@link org.sightline.serve.http.Site}, sockets from
 * {@link org.sightline.serve.http.Sockets}, nothing without the token, and nothing for pages of other servers. It knows no plan.
 */
package org.sightline.serve.http;
