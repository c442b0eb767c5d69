/** Views that are tables: rows and columns as wide as their texts. */
package org.sightline.diagram.layout.table;
