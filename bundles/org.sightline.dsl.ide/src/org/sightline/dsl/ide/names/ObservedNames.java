package org.sightline.dsl.ide.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.observations.Observed;
import org.sightline.model.Element;

/** Names of metrics and initiatives in the CSV files of observations: a name that changes must change there too. */
public final class ObservedNames {

	private ObservedNames() {
	}

	/**
	 * The changes of CSV files that rename an element of a plan.
	 *
	 * @throws RenameRefusedException if a file that names it cannot be read as it was when the plan was
	 */
	public static List<TextChange> rename(LoadedPlan plan, Element element, String newName) throws RenameRefusedException {
		Set<String> plans = plan.files().stream().map(SourceFile::path).collect(Collectors.toSet());
		Map<String, String> texts = new HashMap<>();
		List<TextChange> changes = new ArrayList<>();
		for (Observed observed : plan.observed()) {
			Place row = observed.place();
			if (observed.subject() == element && !plans.contains(row.file())) {
				if (!texts.containsKey(row.file())) {
					texts.put(row.file(), read(plan, row.file(), element));
				}
				changes.add(change(row, texts.get(row.file()), element, newName));
			}
		}
		return changes;
	}

	private static String read(LoadedPlan plan, String file, Element element) throws RenameRefusedException {
		if (new FolderSource(plan.root()).read(file) instanceof PlanSource.Text text) {
			return text.text();
		}
		throw new RenameRefusedException("observed", element.getName(), file);
	}

	private static TextChange change(Place row, String text, Element element, String newName) throws RenameRefusedException {
		Pattern cell = Pattern.compile("(?:^|,)\\s*\"?(" + Pattern.quote(element.getName()) + ")\"?\\s*(?=,|$)");
		Matcher found = cell.matcher(text);
		boolean unchanged = row.offset() + row.length() <= text.length();
		if (!unchanged || !found.region(row.offset(), row.offset() + row.length()).find()) {
			throw new RenameRefusedException("observed", element.getName(), row.file());
		}
		return new TextChange(row.file(), found.start(1), element.getName().length(), newName);
	}
}
