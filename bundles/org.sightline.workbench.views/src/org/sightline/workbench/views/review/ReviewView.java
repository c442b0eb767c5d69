package org.sightline.workbench.views.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.FollowingView;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.review.GapFacts.GoalGap;
import org.sightline.workbench.views.review.GapFacts.Group;
import org.sightline.workbench.views.review.GapFacts.Row;
import org.sightline.workbench.views.review.GapFacts.State;

/** Where reality left the plan in front: the gap by input, step, team and initiative, and what became of the hypotheses. */
public final class ReviewView extends FollowingView<GapFacts> {

	/** The view's id. */
	public static final String ID = "org.sightline.workbench.views.review";

	private final Locale locale = Texts.locale();
	private Combo goals;
	private Label heading;
	private Tree tree;

	@Override
	protected void createBody(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		bar.setLayout(new GridLayout(2, false));
		goals = new Combo(bar, SWT.READ_ONLY);
		goals.setToolTipText(say("review.goal"));
		goals.addListener(SWT.Selection, event -> shown().ifPresent(known -> fill(known, goals.getSelectionIndex())));
		heading = new Label(bar, SWT.WRAP);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER);
		tree.setHeaderVisible(true);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		column("part", SWT.LEFT, 260);
		for (String amount : List.of("share", "execution", "belief", "shared", "environment")) {
			column(amount, SWT.RIGHT, 110);
		}
		new TreeColumn(tree, SWT.LEFT); // some platforms stretch the last column: better none with figures
		tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
	}

	private void column(String key, int alignment, int width) {
		TreeColumn column = new TreeColumn(tree, alignment);
		column.setText(say("column." + key));
		column.setToolTipText(say("column." + key + ".tip"));
		column.setWidth(width);
	}

	@Override
	protected Function<LoadedPlan, GapFacts> work(LiveState now) {
		return plan -> new GapReader(plan, now.findings(), locale).read();
	}

	@Override
	protected Optional<String> show(GapFacts fresh) {
		if (fresh.goals().isEmpty()) {
			return Optional.of(say("review.nothing"));
		}
		int selected = Math.max(0, goals.getSelectionIndex());
		goals.setItems(fresh.goals().stream().map(GoalGap::called).toArray(String[]::new));
		goals.select(Math.min(selected, fresh.goals().size() - 1));
		fill(fresh, goals.getSelectionIndex());
		return Optional.empty();
	}

	private void fill(GapFacts facts, int goal) {
		GoalGap gap = facts.goals().get(goal);
		heading.setText(gap.heading());
		heading.getParent().getParent().layout(true, true);
		tree.setRedraw(false);
		tree.removeAll();
		gap.groups().forEach(this::group);
		if (!facts.states().isEmpty()) {
			TreeItem item = title(say("review.hypotheses"));
			facts.states().forEach(state -> hypothesis(item, state));
			item.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	private TreeItem title(String text) {
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setText(text);
		item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		return item;
	}

	private void group(Group group) {
		TreeItem item = title(group.title());
		for (Row row : group.rows()) {
			TreeItem part = new TreeItem(item, SWT.NONE);
			part.setText(0, row.called());
			part.setText(1, row.share());
			part.setForeground(1, row.loss() ? new Color(Look.warn()) : null);
			for (int i = 0; i < row.amounts().size(); i++) {
				part.setText(2 + i, row.amounts().get(i));
			}
			row.place().ifPresent(part::setData);
		}
		item.setExpanded(true);
	}

	private void hypothesis(TreeItem parent, State state) {
		TreeItem item = new TreeItem(parent, SWT.NONE);
		item.setText(new String[] {state.called(), state.verdict()});
		item.setForeground(1, state.refuted() ? new Color(Look.warn()) : null);
		item.setData(state.place());
	}

	private void open(TreeItem item) {
		if (item.getData() instanceof Place place) {
			plan().ifPresent(open -> Places.show(open.root(), place));
		}
	}

	private static String say(String key) {
		return Texts.of(ReviewView.class, key);
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}
}
