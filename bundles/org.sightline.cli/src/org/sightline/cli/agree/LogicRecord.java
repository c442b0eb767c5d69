package org.sightline.cli.agree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.checks.Edits;
import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.WholeFile;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.SourceFile;
import org.sightline.logic.agreement.Fingerprint;
import org.sightline.model.Agreement;
import org.sightline.model.PlanPackage;

/** Writes a fingerprint into an agreement; all other text of the file stays as it is. */
final class LogicRecord {

	private final NamedPlan plan;

	LogicRecord(NamedPlan plan) {
		this.plan = plan;
	}

	void write(Agreement agreement, Fingerprint fingerprint) throws Problem {
		Edits edits = new PlanAnalysis(plan.plan()).edits();
		String text = '"' + fingerprint.text() + '"';
		Fix fix = agreement.getLogic() == null ? edits.addClause(agreement, "logic " + text)
				: edits.replace(agreement, PlanPackage.Literals.AGREEMENT__LOGIC, text);
		for (TextChange change : fix.changes()) {
			write(change);
		}
	}

	private void write(TextChange change) throws Problem {
		Path path = plan.plan().root().resolve(change.file());
		try {
			String text = WholeFile.decode(Files.readAllBytes(path));
			int offset = change.offset() + before(change.file(), text);
			String changed = text.substring(0, offset) + change.text() + text.substring(offset + change.length());
			WholeFile.write(path, changed.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw Problem.of("file.unwritable", plan.shown(change.file()), WholeFile.reason(e));
		}
	}

	/** Characters, such as a byte order mark, that the file has in front of the text as it was read. */
	private int before(String file, String text) {
		String read = plan.plan().files().stream().filter(one -> one.path().equals(file)).map(SourceFile::text).findFirst().orElse("");
		return text.endsWith(read) ? text.length() - read.length() : 0;
	}
}
