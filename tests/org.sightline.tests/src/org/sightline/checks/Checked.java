package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;

/** One finding of a small plan, with the plan before and after its fixes. */
public final class Checked {

	private static final String FRAME = """
			plan "P" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			unit lead
			unit deal
			unit order
			unit customer
			team Sales
			metric leads : lead / month { baseline 400  source "CRM" }
			metric orders : order / month { baseline 80  source "ERP" }
			metric price : JPY / order { baseline 380_000  source "ERP" }
			metric revenue : JPY / month = orders * price
			conversion toDeal : lead to deal { baseline 24%  source "SFA" }
			rate churn : per month { baseline 1.2%  source "billing" }
			""";

	private final String text;
	private final List<Finding> all;
	private final String code;

	private Checked(String text, String code) throws Exception {
		this.text = text;
		this.code = code;
		all = Checker.check(Fixtures.load(text));
	}

	/** A funnel with some more lines, of whose findings only those with the code are looked at. */
	public static Checked funnel(String code, String more) throws Exception {
		return new Checked(FRAME + more, code);
	}

	/** A funnel with an initiative that has this line. */
	public static Checked initiative(String code, String line) throws Exception {
		return funnel(code, "initiative Calls {\n  " + line + "\n}");
	}

	public static Checked text(String code, String text) throws Exception {
		return new Checked(text, code);
	}

	private List<Finding> findings() {
		return all.stream().filter(finding -> finding.code().equals(code)).toList();
	}

	public int count() {
		return findings().size();
	}

	/** The codes of all findings that keep the plan from being computed, in the order of the text. */
	public List<String> errors() {
		return all.stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::code).toList();
	}

	public Finding only() {
		assertEquals(1, count(), () -> code + " in " + all.stream().map(Finding::code).toList());
		return findings().get(0);
	}

	public String english() {
		return only().message().in(Locale.ENGLISH);
	}

	public String japanese() {
		return only().message().in(Locale.JAPANESE);
	}

	/** The words that the finding points at. */
	public String pointedAt() {
		return text.substring(only().place().offset(), only().place().offset() + only().place().length());
	}

	/** The last line that is not a brace, after the fix of that number has been made. */
	public String fixed(int fix) {
		List<String> lines = Edited.text(text, only().fixes().get(fix)).lines().filter(line -> !line.equals("}")).toList();
		return lines.get(lines.size() - 1).strip();
	}

	/** All the text after the first fix. */
	public String allFixed() {
		return Edited.text(text, only().fixes().get(0));
	}
}
