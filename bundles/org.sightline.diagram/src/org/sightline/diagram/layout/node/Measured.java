package org.sightline.diagram.layout.node;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.text.LineBreaker;
import org.sightline.diagram.layout.text.TextMetrics;

/** A label, broken to lines that fit a width: not yet at a place. */
public record Measured(List<Line> lines) {

	/** From one base line to the next, in px, for the usual sizes of 13 and 14. */
	private static final double PITCH = 19;
	/** From the top of a line to its base line. */
	private static final double BASE = 14.5;

	/** @param nameLines over how many lines the name may run; all other lines of the label stay one */
	public static Measured of(Label label, double width, int nameLines) {
		return of(label.lines(), width, nameLines);
	}

	/** Likewise, all other lines of the label being allowed to run over some. */
	public static Measured of(Label label, double width, int nameLines, int otherLines) {
		return of(label.lines(), width, nameLines, otherLines);
	}

	public static Measured of(List<Line> lines, double width, int nameLines) {
		return of(lines, width, nameLines, 1);
	}

	private static Measured of(List<Line> lines, double width, int nameLines, int otherLines) {
		List<Line> broken = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			new LineBreaker(width, line.size(), line.bold()).lines(line.text(), i == 0 ? nameLines : otherLines)
					.forEach(text -> broken.add(new Line(text, line.color(), line.size(), line.bold())));
		}
		return new Measured(broken);
	}

	/** Width of the widest line. */
	public double width() {
		return lines.stream().mapToDouble(Measured::width).max().orElse(0);
	}

	public double height() {
		return lines.stream().mapToDouble(Measured::pitch).sum();
	}

	/** The lines at their places. @param x of the anchor @param top of the first line */
	public List<Text> at(double x, double top, Anchor anchor) {
		List<Text> texts = new ArrayList<>();
		double y = top;
		for (Line line : lines) {
			double base = y + BASE * pitch(line) / PITCH;
			texts.add(new Text(line.text(), x, base, width(line), anchor, line.color(), line.size(), line.bold()));
			y += pitch(line);
		}
		return texts;
	}

	static double width(Line line) {
		return TextMetrics.width(line.text(), line.size(), line.bold());
	}

	private static double pitch(Line line) {
		return line.size() <= 14 ? PITCH : Math.ceil(line.size() * 1.35);
	}
}
