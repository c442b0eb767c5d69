/** Nodes by themselves: how large each is with its texts and what sits on its border, before anybody says where it stands. */
package org.sightline.diagram.layout.node;
