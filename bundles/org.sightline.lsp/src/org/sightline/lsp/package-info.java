/**
 * The plan language for any editor that speaks the Language Server Protocol 3.17: the services of `org.sightline.dsl.ide` and the
 * findings of a live plan, translated into the protocol's terms. Positions count UTF-16 units, as Java does.
 */
package org.sightline.lsp;
