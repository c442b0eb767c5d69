package org.sightline.workbench.editor.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.dsl.ide.names.RenameRefusedException;
import org.sightline.dsl.load.SourceFile;
import org.sightline.live.LiveModel;

/**
 * What giving an element a name would change.
 *
 * @param name    the name
 * @param root    the plan's folder
 * @param changes the changes; none where the name is refused
 * @param texts   the plan's texts for which they were worked out, by path
 * @param refusal why the name cannot be given
 */
record Renames(String name, Path root, List<TextChange> changes, Map<String, String> texts, Optional<Message> refusal) {

	/** Works it out, on the plan's thread. */
	static Renames of(LiveModel model, String path, int offset, String name, PlanServices services) {
		Map<String, String> texts = model.plan().files().stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
		try {
			List<TextChange> changes = services.renaming().rename(model.plan(), path, offset, name);
			return new Renames(name, model.plan().root(), changes, texts, Optional.empty());
		} catch (RenameRefusedException e) {
			return new Renames(name, model.plan().root(), List.of(), texts, Optional.of(e.reason()));
		}
	}

	/** How many places change in each file, by path. */
	Map<String, Long> counts() {
		return changes.stream().collect(Collectors.groupingBy(TextChange::file, TreeMap::new, Collectors.counting()));
	}
}
