package org.sightline.diagram.evaluate;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.evaluate.ExpressionCheck.Site;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.Tool;
import org.sightline.diagram.spec.Tool.Computed;

/** Checks the expressions of tools. Of elements they do not say the class; texts are texts. */
final class ToolCheck {

	private final ExpressionCheck check;
	private final String view;

	ToolCheck(ExpressionCheck check, String view) {
		this.check = check;
		this.view = view;
	}

	void check(Tool tool) {
		Site site = Site.of(view + "/" + tool.name(), EObject.class);
		for (String variable : tool.variables()) {
			site = site.with(variable, variable.matches("(arg)?\\d") ? String.class : EObject.class);
		}
		for (Computed computed : tool.computed()) {
			check.check(computed.value(), Kind.TEXT, site);
		}
		for (Computed computed : tool.computed()) {
			site = site.with(computed.name(), String.class);
		}
		Site all = site;
		tool.precondition().ifPresent(condition -> check.check(condition, Kind.FLAG, all));
		tool.input().ifPresent(input -> check.check(input, Kind.TEXT, all));
		for (Expression step : tool.work().toList()) {
			check.check(step, Kind.ANYTHING, all);
		}
	}
}
