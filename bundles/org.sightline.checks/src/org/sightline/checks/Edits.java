package org.sightline.checks;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.Places;

/** Small changes of a plan's text for quick fixes; all other text stays as it is. */
public final class Edits {

	private static final String INDENT = "  ";

	private final Places places;

	Edits(Places places) {
		this.places = places;
	}

	/** A fix that adds a clause at the end of an element's block, opening the block where there is none. */
	public Fix addClause(EObject element, String clause) {
		return new Fix(Message.of(Edits.class, "fix.add", clause.strip().lines().findFirst().orElse("")),
				List.of(clause(element, clause)));
	}

	/** A fix that adds words at the end of a clause. */
	public Fix append(EObject clause, String words) {
		return new Fix(Message.of(Edits.class, "fix.add", words.strip()), List.of(insertion(clause, words)));
	}

	/** An insertion behind the last character of an object's text. */
	public TextChange insertion(EObject object, String words) {
		return new TextChange(places.of(object).file(), NodeModelUtils.getNode(object).getEndOffset(), 0, words);
	}

	/** A fix that writes something else for a feature of an object. */
	public Fix replace(EObject object, EStructuralFeature feature, String text) {
		Place place = places.of(object, feature);
		return new Fix(Message.of(Edits.class, "fix.write", text),
				List.of(new TextChange(place.file(), place.offset(), place.length(), text)));
	}

	/** A fix that writes something else for all of an object's text. */
	public Fix replace(EObject object, String text) {
		INode node = NodeModelUtils.getNode(object);
		return new Fix(Message.of(Edits.class, "fix.write", text),
				List.of(new TextChange(places.of(object).file(), node.getOffset(), node.getLength(), text)));
	}

	/** A fix that adds words behind a feature of an object, for example a unit behind a name. */
	public Fix appendTo(EObject object, EStructuralFeature feature, String words) {
		Place place = places.of(object, feature);
		return new Fix(Message.of(Edits.class, "fix.add", words.strip()),
				List.of(new TextChange(place.file(), place.offset() + place.length(), 0, words)));
	}

	/** A fix that lets two features of an object change places in the text. */
	public Fix swap(EObject object, EStructuralFeature first, EStructuralFeature second) {
		Place one = places.of(object, first);
		Place other = places.of(object, second);
		String text = NodeModelUtils.getNode(object).getRootNode().getText();
		String before = text.substring(one.offset(), one.offset() + one.length());
		String behind = text.substring(other.offset(), other.offset() + other.length());
		return new Fix(Message.of(Edits.class, "fix.swap", before, behind),
				List.of(new TextChange(one.file(), one.offset(), one.length(), behind),
						new TextChange(other.file(), other.offset(), other.length(), before)));
	}

	/** A fix that removes a clause. */
	public Fix remove(EObject clause) {
		Place place = places.of(clause);
		int blank = blankBefore(place.offset(), NodeModelUtils.getNode(clause));
		return new Fix(Message.of(Edits.class, "fix.remove", NodeModelUtils.getTokenText(NodeModelUtils.getNode(clause))),
				List.of(new TextChange(place.file(), place.offset() - blank, blank + place.length(), "")));
	}

	/** A fix that removes what is written for a feature of an object, with the blank before it. */
	public Fix remove(EObject object, EStructuralFeature feature) {
		Place place = places.of(object, feature);
		int blank = blankBefore(place.offset(), NodeModelUtils.getNode(object));
		String text = NodeModelUtils.getNode(object).getRootNode().getText();
		return new Fix(Message.of(Edits.class, "fix.remove", text.substring(place.offset(), place.offset() + place.length())),
				List.of(new TextChange(place.file(), place.offset() - blank, blank + place.length(), "")));
	}

	private TextChange clause(EObject element, String clause) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		String file = places.of(element).file();
		INode brace = closingBrace(node);
		if (brace == null) {
			return new TextChange(file, node.getEndOffset(), 0, " {\n" + INDENT + indented(clause) + "\n}");
		}
		int blank = blankBefore(brace.getOffset(), brace);
		boolean ownLine = brace.getRootNode().getText().substring(brace.getOffset() - blank, brace.getOffset()).contains("\n");
		String closing = ownLine ? "\n" : clause.contains("\n") ? "\n" : " ";
		String opening = ownLine || clause.contains("\n") ? "\n" + INDENT : "  ";
		return new TextChange(file, brace.getOffset() - blank, blank, opening + indented(clause) + closing);
	}

	private static int blankBefore(int offset, INode node) {
		String text = node.getRootNode().getText();
		int start = offset;
		while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return offset - start;
	}

	private static String indented(String clause) {
		return clause.replace("\n", "\n" + INDENT);
	}

	private static INode closingBrace(ICompositeNode node) {
		INode last = null;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				last = leaf;
			}
		}
		return last != null && last.getText().equals("}") ? last : null;
	}
}
