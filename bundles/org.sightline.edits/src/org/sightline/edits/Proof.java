package org.sightline.edits;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.parser.IParseResult;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.dsl.linking.Linking;
import org.sightline.dsl.linking.NameIndex;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.model.PlanFile;

/** Reads changed texts again and compares what they say with what they are to say. */
final class Proof {

	private final Models models;

	Proof(Models models) {
		this.models = models;
	}

	/** @throws EditRefusedException unless the changed texts are without mistakes of the language and say what the changed model says */
	void require(List<TextChange> changes) throws EditRefusedException {
		Map<String, PlanFile> read = new LinkedHashMap<>();
		for (SourceFile file : models.before().files()) {
			if (changes.stream().anyMatch(change -> change.file().equals(file.path()))) {
				read.put(file.path(), read(TextEdits.apply(file.path(), file.text(), changes)));
			}
		}
		Map<String, PlanFile> all = new LinkedHashMap<>(models.after());
		all.putAll(read);
		NameIndex names = new NameIndex(List.copyOf(all.values()), new Sight(models.before(), all), new BuiltIns());
		new Linking().link(List.copyOf(read.values()), names);
		Comparison comparison = new Comparison(models);
		List<PlanFile> intended = new ArrayList<>();
		read.keySet().forEach(path -> intended.add(models.after().get(path)));
		if (!comparison.same(intended, List.copyOf(read.values()))) {
			throw new EditRefusedException("edit.unreadable");
		}
	}

	private PlanFile read(String text) throws EditRefusedException {
		IParseResult result = models.language().parser().parse(new StringReader(text));
		if (result.hasSyntaxErrors() || result instanceof PlanParseResult all && !all.problems().isEmpty()) {
			throw new EditRefusedException("edit.unreadable");
		}
		return (PlanFile) result.getRootASTElement();
	}
}
