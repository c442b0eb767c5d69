package org.sightline.diagram.svg;

/**
 * How a picture is written.
 *
 * @param links where its elements lead to
 * @param id    what the ids in it begin with, so that several pictures can stand in one page; letters, digits and `-`
 */
public record SvgOptions(Theme theme, Target target, Links links, String id) {

	public SvgOptions {
		if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
			throw new IllegalArgumentException(id);
		}
	}

	/** A file of its own with links to the text beside it. */
	public static SvgOptions file(Theme theme) {
		return new SvgOptions(theme, Target.FILE, Links.relative(), "sightline");
	}

	/** A part of a page. */
	public static SvgOptions inPage(String id) {
		return new SvgOptions(Theme.AUTO, Target.PAGE, Links.none(), id);
	}

	/** For a renderer that knows no style sheets. */
	public static SvgOptions plain(Theme theme) {
		return new SvgOptions(theme, Target.PLAIN, Links.none(), "sightline");
	}

	public SvgOptions with(Links changed) {
		return new SvgOptions(theme, target, changed, id);
	}
}
