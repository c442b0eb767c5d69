package org.sightline.workbench.editor;

/** Something that a viewer shows of what is known about its text. */
public interface ViewerPart extends OpenText.Listener {

	/** Takes it all away; the viewer gets another text, or is closed. */
	void end();
}
