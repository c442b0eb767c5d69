package org.sightline.workbench.editor.findings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.edits.PlanEdit;

/** All of a finding's text, where it stands, and a link for each thing that can be done about it. */
final class FindingDetails {

	private final ScrolledComposite scrolled;
	private Composite area;

	FindingDetails(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> measure());
		clear();
	}

	private void clear() {
		if (area != null) {
			area.dispose();
		}
		area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(area);
		scrolled.setContent(area);
	}

	/** Shows a finding; without one, what to do to see one. */
	void show(Optional<LivePlan> plan, Optional<Finding> finding) {
		clear();
		if (plan.isPresent() && finding.isPresent()) {
			show(plan.get(), finding.get());
		} else if (plan.filter(open -> !open.state().findings().isEmpty()).isPresent()) {
			label(Texts.of(FindingDetails.class, "details.none"));
		}
		area.requestLayout();
		measure();
	}

	private void show(LivePlan plan, Finding finding) {
		label(Texts.of(finding.message()));
		String place = finding.place().file() + ":" + finding.place().line();
		link(place, () -> Places.show(plan.root(), finding.place()));
		LiveState state = plan.state();
		for (Fix fix : finding.fixes()) {
			link(Texts.of(FindingDetails.class, "details.fix", Texts.of(fix.title())), () -> fix(plan.root(), fix, state));
		}
		label(Texts.of(FindingDetails.class, "details.code", finding.code()));
	}

	private void fix(Path root, Fix fix, LiveState state) {
		Map<String, String> texts = state.texts().texts();
		IStatus done = PlanEdit.apply(Texts.of(fix.title()), root, fix.changes(), texts);
		if (done.isOK()) {
			FillIn.begin(root, fix);
		} else {
			MessageDialog.openInformation(area.getShell(), Texts.of(fix.title()), done.getMessage());
		}
	}

	private void label(String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
	}

	private void link(String text, Runnable action) {
		Link link = new Link(area, SWT.WRAP);
		link.setText("<a>" + text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
	}

	private void measure() {
		if (area != null && !area.isDisposed()) {
			scrolled.setMinHeight(area.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
		}
	}
}
