package org.sightline.workbench.views.forecast;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ObjIntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.sightline.dsl.findings.Figure;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Background;
import org.sightline.workbench.views.forecast.Outlook.Share;

/** What if an initiative were carried out better or worse: its execution, to be moved, and what comes of it. */
final class ExecutionSlider {

	private final Composite row;
	private final Label name;
	private final Scale scale;
	private final Label rate;
	private final Label answer;
	private final Background<List<String>> background;
	private Optional<Share> share = Optional.empty();

	/** @param question is asked what if an initiative were executed at so many percent */
	ExecutionSlider(Composite parent, ObjIntConsumer<Share> question) {
		row = new Composite(parent, SWT.NONE);
		GridLayout columns = new GridLayout(3, false);
		columns.marginHeight = 0;
		row.setLayout(columns);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		name = new Label(row, SWT.NONE);
		scale = new Scale(row, SWT.HORIZONTAL);
		scale.setMaximum(100);
		scale.setPageIncrement(10);
		scale.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		rate = new Label(row, SWT.RIGHT);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
		wide.widthHint = 48;
		rate.setLayoutData(wide);
		((GridData) row.getLayoutData()).exclude = true;
		row.setVisible(false);
		answer = new Label(parent, SWT.WRAP);
		GridData line = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		line.horizontalIndent = 6;
		answer.setLayoutData(line);
		answer.setText(Texts.of(ForecastView.class, "whatif.select"));
		background = new Background<>(Texts.of(ForecastView.class, "forecast.computing"), said -> say(String.join(" ", said)), reason -> say(""));
		scale.addListener(SWT.Selection, event -> share.ifPresent(known -> {
			percent();
			question.accept(known, scale.getSelection());
		}));
	}

	/** Is about another initiative from now on, at its planned execution. */
	void about(Share selected) {
		share = Optional.of(selected);
		name.setText(Texts.of(ForecastView.class, "whatif.execution", selected.called()));
		((GridData) row.getLayoutData()).exclude = false;
		row.setVisible(true);
		scale.setSelection(selected.execution());
		percent();
		say(Texts.of(ForecastView.class, "whatif.move"));
	}

	/** Shows an answer as soon as it is worked out. */
	void answer(Callable<List<String>> work) {
		background.start(work);
	}

	private void percent() {
		rate.setText(new Figure(scale.getSelection() / 100.0, "%").in(Texts.locale()));
	}

	private void say(String text) {
		if (!answer.isDisposed()) {
			answer.setText(text);
			answer.getParent().layout(true, true);
		}
	}
}
