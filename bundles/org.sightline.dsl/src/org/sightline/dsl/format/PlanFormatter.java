package org.sightline.dsl.format;

import java.io.StringReader;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.dsl.syntax.Problem;

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
		OptionalInt error = firstError(parsed);
		if (error.isPresent()) {
			throw new UnformattableException(1 + (int) plain.substring(0, error.getAsInt()).chars().filter(each -> each == '\n').count());
		}
		String formatted = Layout.of(words.of(parsed.getRootNode()));
		return (mark ? BYTE_ORDER_MARK : "") + formatted.replace("\n", lineBreak);
	}

	/** Where the first syntax error is, in characters; empty if there is none. */
	private static OptionalInt firstError(IParseResult parsed) {
		return parsed instanceof PlanParseResult result ? result.problems().stream().mapToInt(Problem::offset).min()
				: StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false).mapToInt(INode::getOffset).min();
	}
}
