package org.sightline.cli.draw;

import org.sightline.cli.NamedPlan;
import org.sightline.diagram.layout.Picture;

/** A picture of a plan; of two versions of it, the newer one. */
record Drawing(NamedPlan plan, Picture picture) {
}
