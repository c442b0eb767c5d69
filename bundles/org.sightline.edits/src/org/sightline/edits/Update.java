package org.sightline.edits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.edits.grammar.Form;
import org.sightline.edits.grammar.Forms;
import org.sightline.edits.grammar.Part.Value;
import org.sightline.edits.text.PlanText;
import org.sightline.edits.text.Range;
import org.sightline.model.PlanFile;

/** Brings the text of objects up to date with what they say now. */
final class Update {

	private final Models models;
	private final Sameness sameness;
	private final Forms forms;
	private final Writing writing;
	private final FactLayout layout;

	Update(Models models) {
		this.models = models;
		this.sameness = new Sameness(models);
		this.forms = new Forms(models.language().grammar().getGrammar());
		this.writing = new Writing(models, sameness, forms);
		this.layout = new FactLayout(models.language().formatter());
	}

	Models models() {
		return models;
	}

	Sameness sameness() {
		return sameness;
	}

	Writing writing() {
		return writing;
	}

	FactLayout layout() {
		return layout;
	}

	Forms forms() {
		return forms;
	}

	/** An object that is still there: its words, and its clauses. */
	void update(EObject old, EObject now) throws EditRefusedException {
		if (sameness.same(old, now)) {
			return;
		}
		PlanText text = models.text(old);
		Form form = forms.of(now.eClass());
		Range all = old instanceof PlanFile ? new Range(0, text.size() - 1) : text.range(NodeModelUtils.findActualNodeFor(old));
		if (form.turns().isEmpty()) {
			text.rewrite(all, writing.all(now));
			return;
		}
		List<Clause> clauses = Clause.of(old, form, text);
		Frame frame = Frame.of(all, clauses, form, text);
		if (form.head().values().anyMatch(value -> !same(old, now, value))) {
			text.rewrite(new Range(all.first(), frame.headEnd()), writing.head(now));
		}
		new ClauseUpdate(this, text, old, now, form, frame, clauses).run();
	}

	private boolean same(EObject old, EObject now, Value value) {
		return sameness.same(old, now, value.feature(old));
	}
}
