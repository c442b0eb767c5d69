package org.sightline.dsl.ide.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;

/**
 * An entry of the outline.
 *
 * @param name     what it is called
 * @param kind     what it is
 * @param detail   label or other words beside the name; may be empty
 * @param element  what it stands for
 * @param place    all of its text
 * @param selected the part to go to: its name
 * @param children the entries below it
 */
public record Symbol(String name, Message kind, String detail, EObject element, Place place, Place selected, List<Symbol> children) {
}
