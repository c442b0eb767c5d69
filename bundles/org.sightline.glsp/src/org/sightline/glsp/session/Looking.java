package org.sightline.glsp.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.validation.RequestMarkersAction;
import org.sightline.diagram.graph.Focus;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.glsp.actions.ExportAction;
import org.sightline.glsp.actions.ExportedAction;
import org.sightline.glsp.actions.FocusAction;
import org.sightline.glsp.actions.FoundAction;
import org.sightline.glsp.actions.HoverAction;
import org.sightline.glsp.actions.HoveredAction;
import org.sightline.glsp.actions.RevealAction;
import org.sightline.glsp.actions.SearchAction;
import org.sightline.glsp.actions.SelectedAction;
import org.sightline.glsp.actions.ShowAction;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.picture.Choice;
import org.sightline.glsp.picture.Search;
import org.sightline.glsp.picture.Shown;
import org.sightline.model.Element;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What a person can do who only looks. */
@Singleton
final class Looking {

	/** Farther away is the whole plan. */
	private static final int FARTHEST = 20;

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final PlanHost host;

	@Inject
	Looking(PlanDiagram diagram, Sheet sheet, PlanHost host, Following following, Tasks tasks) {
		this.diagram = diagram;
		this.sheet = sheet;
		this.host = host;
		following.cursor(cursor -> tasks.later(() -> diagram.say(new SelectedAction(
				sheet.shown().map(shown -> shown.around(cursor.path(), cursor.offset())).orElse(List.of())))));
	}

	List<Action> show(ShowAction wanted) {
		Choice view = wanted.view().equals(sheet.choice().view()) ? sheet.choice() : Choice.of(wanted.view(), sheet.choice().locale());
		diagram.show(wanted.layers().map(view::with).orElse(view));
		return List.of();
	}

	List<Action> focus(FocusAction wanted) {
		Optional<String> name = sheet.shown().flatMap(shown -> shown.element(wanted.elementId())).flatMap(Looking::name);
		diagram.show(sheet.choice().with(name.map(known -> new Focus(known, Math.max(0, Math.min(FARTHEST, wanted.depth()))))));
		return List.of();
	}

	/** The name of an element, or of the one to which it belongs. */
	private static Optional<String> name(EObject object) {
		if (object instanceof Element element && element.getName() != null) {
			return Optional.of(element.getName());
		}
		return Optional.ofNullable(object.eContainer()).flatMap(Looking::name);
	}

	List<Action> search(SearchAction wanted) {
		return List.of(new FoundAction(sheet.shown().map(shown -> Search.in(shown, wanted.text())).orElse(List.of())));
	}

	List<Action> hover(HoverAction wanted) {
		return List.of(sheet.shown().map(shown -> Hovering.over(shown, wanted.elementId()))
				.orElseGet(() -> new HoveredAction(wanted.elementId(), "", List.of(), List.of())));
	}

	List<Action> reveal(RevealAction wanted) {
		sheet.shown().ifPresent(shown -> shown.place(wanted.elementId()).ifPresent(place -> host.show(place, wanted.focus())));
		return List.of();
	}

	List<Action> markers(RequestMarkersAction wanted) {
		return sheet.shown().map(shown -> List.<Action>of(shown.problems().markers(sheet.choice().locale()))).orElse(List.of());
	}

	List<Action> export(ExportAction wanted) {
		return sheet.shown().map(Shown::picture)
				.map(picture -> List.<Action>of(new ExportedAction(fileName(picture.title()), SvgWriter.write(picture, SvgOptions.file(Theme.AUTO)))))
				.orElse(List.of(new ExportedAction("", "")));
	}

	/** A title as a file may be called on every system. */
	private static String fileName(String title) {
		return title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ").replaceAll("\\s+", " ").strip() + ".svg";
	}
}
