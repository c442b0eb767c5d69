package org.sightline.dsl.ide.names;

import org.sightline.dsl.findings.Place;
import org.sightline.model.Element;

/**
 * A name in the text.
 *
 * @param element     what it names; built-in units and `spend` included
 * @param place       the characters of the name
 * @param declaration whether the element gets its name here
 */
public record Occurrence(Element element, Place place, boolean declaration) {
}
