package org.sightline.glsp.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.actions.AnswerAction;
import org.sightline.glsp.actions.AskAction;
import org.sightline.glsp.actions.AskAction.Question;
import org.sightline.glsp.actions.AskedAction;
import org.sightline.glsp.actions.CancelAction;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The form that a person is asked to fill in; there is one at a time. */
@Singleton
final class Forms {

	/** What is done with answers. */
	interface Then {

		/** @throws RefusedException if they are no good; the form stays, with the reason */
		void go(Map<String, String> answers) throws RefusedException;
	}

	private record Form(String id, String title, List<String> lines, List<Question> questions, String accept, Then then) {

		AskAction ask(String error) {
			return new AskAction(id, title, lines, questions, accept, error);
		}
	}

	private final PlanDiagram diagram;
	private Optional<Form> open = Optional.empty();
	private int count;

	@Inject
	Forms(PlanDiagram diagram) {
		this.diagram = diagram;
	}

	/** Asks; an older form is put away. */
	void ask(String title, List<String> lines, List<Question> questions, Message accept, Then then) {
		close();
		count++;
		open = Optional.of(new Form("form" + count, title, lines, questions, diagram.text(accept), then));
		diagram.say(open.get().ask(null));
	}

	List<Action> answer(AnswerAction given) {
		open.filter(form -> form.id.equals(given.askId())).ifPresent(form -> {
			try {
				form.then.go(given.answers());
				close();
			} catch (RefusedException e) {
				diagram.say(form.ask(diagram.text(e.reason())));
			}
		});
		return List.of();
	}

	List<Action> cancel(CancelAction given) {
		open.filter(form -> form.id.equals(given.askId())).ifPresent(form -> close());
		return List.of();
	}

	private void close() {
		open.ifPresent(form -> diagram.say(new AskedAction(form.id)));
		open = Optional.empty();
	}
}
