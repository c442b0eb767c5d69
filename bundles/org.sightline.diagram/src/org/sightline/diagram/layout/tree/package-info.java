/** The driver tree: roots on the left, what they are made of to the right, each branch as close to the others as boxes allow. */
package org.sightline.diagram.layout.tree;
