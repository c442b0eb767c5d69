package org.sightline.workbench.views.compare;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.Texts;

/** Two versions of a plan, for the platform's compare editor. */
public final class PlanCompareInput extends CompareEditorInput {

	private final PlanSide before;
	private final PlanSide after;
	private final Theme theme;
	private final Locale locale = Texts.locale();
	private Comparison comparison;

	PlanCompareInput(PlanSide before, PlanSide after, Theme theme) {
		super(configuration(before, after));
		this.before = before;
		this.after = after;
		this.theme = theme;
		setTitle(Texts.of(PlanCompareInput.class, "compare.title", before.label(locale), after.label(locale)));
	}

	private static CompareConfiguration configuration(PlanSide before, PlanSide after) {
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(before.label(Texts.locale()));
		configuration.setRightLabel(after.label(Texts.locale()));
		return configuration;
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
		try {
			PlanLoader loader = OpenPlans.get().loader().join();
			comparison = new ComparisonReader(before.load(loader), after.load(loader), theme, locale).read();
			return comparison;
		} catch (PlanUnreadableException e) {
			setMessage(Texts.of(e.reason()));
			return null;
		}
	}

	@Override
	public Control createContents(Composite parent) {
		return new ComparePage(parent, comparison, getCompareConfiguration()).control();
	}

	@Override
	public boolean canRunAsJob() {
		return true;
	}
}
