package org.sightline.workbench.editor.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;

/** What was found in the plan that people look at: how serious, what, where; and for the one selected all of its text and what can be done. */
public final class FindingsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.sightline.workbench.findings";

	private final Consumer<CurrentPlan> listener = this::show;
	private Label summary;
	private FindingsTable table;
	private FindingDetails details;
	private Optional<LiveState> shown = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().indent(8, 4).grab(true, false).applyTo(summary);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().indent(0, 4).grab(true, true).applyTo(sash);
		table = new FindingsTable(sash, this::open, finding -> details.show(CurrentPlan.get().plan(), finding));
		details = new FindingDetails(sash);
		sash.setWeights(68, 32);
		CurrentPlan.get().listen(listener);
		getSite().setSelectionProvider(table.viewer());
	}

	private void show(CurrentPlan current) {
		Optional<LiveState> state = current.state();
		if (!state.equals(shown)) {
			shown = state;
			List<Finding> findings = state.map(LiveState::findings).orElse(List.of());
			table.show(findings);
			summary.setText(state.filter(known -> known.version() > 0).map(known -> summary(known.findings())).orElse(""));
			details.show(current.plan(), table.selected());
		}
	}

	private static String summary(List<Finding> findings) {
		return findings.isEmpty() ? Texts.of(FindingsView.class, "findings.none")
				: Texts.of(FindingsView.class, "findings.summary", count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
	}

	private static int count(List<Finding> findings, Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private void open(Finding finding) {
		CurrentPlan.get().plan().map(LivePlan::root).ifPresent(root -> Places.show(root, finding.place()));
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		CurrentPlan.get().ignore(listener);
		super.dispose();
	}
}
