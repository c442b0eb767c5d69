package org.sightline.dsl.format;

import java.io.StringReader;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.model.Unrecognized;

import com.google.inject.Inject;

/**
 * Gives a plan its canonical layout: one fact per line, and each clause of a long `expect` on a line of its own, so
 * that what version control shows of a change is what has changed. Only white space changes: comments stay with their
 * facts, and formatting twice is formatting once.
 */
public final class PlanFormatter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private final IParser parser;
	private final Words words;

	@Inject
	public PlanFormatter(IParser parser, PlanGrammarAccess grammar) {
		this.parser = parser;
		this.words = new Words(grammar);
	}

	/** A formatter, set up without Eclipse. */
	public static PlanFormatter create() {
		return new PlanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(PlanFormatter.class);
	}

	/**
	 * The same text in the canonical layout. The kind of line break and a byte order mark are kept.
	 *
	 * @throws UnformattableException while the text has syntax errors
	 */
	public String format(String text) throws UnformattableException {
		boolean mark = text.startsWith(BYTE_ORDER_MARK);
		String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
		String plain = text.substring(mark ? 1 : 0).replace("\r\n", "\n").replace('\r', '\n');
		IParseResult parsed = parser.parse(new StringReader(plain));
		Optional<INode> error = firstError(parsed);
		if (error.isPresent()) {
			throw new UnformattableException(error.get().getTotalStartLine());
		}
		String formatted = Layout.of(words.of(parsed.getRootNode()));
		return (mark ? BYTE_ORDER_MARK : "") + formatted.replace("\n", lineBreak);
	}

	private static Optional<INode> firstError(IParseResult parsed) {
		Stream<INode> errors = StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false);
		Stream<INode> mended = StreamSupport.stream(parsed.getRootNode().getLeafNodes().spliterator(), false)
				.filter(PlanFormatter::isMended).map(INode.class::cast);
		return Stream.concat(errors, mended).min(Comparator.comparingInt(INode::getTotalOffset));
	}

	/** Whether reading passed over a mistake here: text that says nothing, or a sign that only looks like the right one. */
	private static boolean isMended(ILeafNode leaf) {
		String text = leaf.getText();
		if (leaf.isHidden()) {
			return !text.startsWith("//") && !text.startsWith("/*")
					&& text.chars().anyMatch(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && letter != '\uFEFF');
		}
		return leaf.getGrammarElement() instanceof Keyword keyword && !keyword.getValue().equals(text)
				|| leaf.getSemanticElement() instanceof Unrecognized;
	}
}
