package org.sightline.diagram.layout;

/**
 * An upright rectangle in a picture, in px.
 *
 * @param x of its left side
 * @param y of its upper side
 */
public record Box(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	public Box movedBy(double dx, double dy) {
		return new Box(x + dx, y + dy, width, height);
	}

	/** This rectangle with `margin` px more on each side. */
	public Box grownBy(double margin) {
		return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** Whether the two have more than a border in common. */
	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the other one lies inside or touches the border from inside. */
	public boolean contains(Box other) {
		return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** The smallest rectangle with both in it. */
	public Box with(Box other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}
}
