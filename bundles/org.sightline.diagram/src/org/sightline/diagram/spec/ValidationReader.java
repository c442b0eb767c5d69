package org.sightline.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sightline.diagram.spec.ValidationRule.Repair;

/** Reads the rules by which an editor marks elements. */
final class ValidationReader {

	private static final Map<String, String> LEVELS = Map.of("INFO", "INFO", "WARNING", "WARNING", "ERROR", "ERROR");

	private ValidationReader() {
	}

	static List<ValidationRule> rules(Tag viewpoint) {
		List<ValidationRule> rules = new ArrayList<>();
		viewpoint.child("validationSet").ifPresent(set -> {
			set.skip(List.of("name", "documentation"));
			set.children("ownedRules").forEach(rule -> rules.add(rule(rule)));
			set.done();
		});
		return rules;
	}

	private static ValidationRule rule(Tag tag) {
		if (!tag.type().equals("SemanticValidationRule")) {
			throw tag.error("is a rule that is not supported");
		}
		tag.skip(List.of("label"));
		List<Expression> audits = new ArrayList<>();
		for (Tag audit : tag.children("audits")) {
			audits.add(audit.expression("auditExpression"));
			audit.done();
		}
		if (audits.isEmpty()) {
			throw tag.error("asks nothing");
		}
		ValidationRule rule = new ValidationRule(tag.required("name"), tag.choice("level", "INFO", LEVELS), tag.required("targetClass"),
				tag.expression("message"), audits, tag.children("fixes").stream().map(ValidationReader::fix).toList());
		tag.done();
		return rule;
	}

	private static Repair fix(Tag tag) {
		Repair fix = new Repair(tag.required("name"), ToolReader.steps(tag));
		tag.done();
		return fix;
	}
}
