package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.load.RelativePath;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.values.Texts;
import org.sightline.edits.text.PlanText;
import org.sightline.model.Block;
import org.sightline.model.Import;
import org.sightline.model.PlanFile;

/** Imports that a file needs for what it names after a change and did not name before. */
final class NeededImports {

	private final Models models;
	private final Sameness sameness;

	NeededImports(Models models, Sameness sameness) {
		this.models = models;
		this.sameness = sameness;
	}

	/** Adds them to the text of a file; they stand behind those that are there. */
	void add(SourceFile file, PlanFile now) {
		List<String> lines = new ArrayList<>();
		for (Block block : now.getBlocks()) {
			if (models.origin(block).filter(old -> sameness.same(old, block)).isEmpty()) {
				collect(file, now, block, lines);
			}
		}
		if (lines.isEmpty()) {
			return;
		}
		PlanText text = models.text(file);
		List<Import> imports = file.content().getImports();
		int slot = imports.isEmpty() ? 0 : text.range(NodeModelUtils.findActualNodeFor(imports.get(imports.size() - 1))).last() + 1;
		text.addLines(slot, lines, imports.isEmpty(), imports.isEmpty(), "");
	}

	private void collect(SourceFile file, PlanFile now, Block block, List<String> lines) {
		references(block, now, file, lines);
		block.eAllContents().forEachRemaining(part -> references(part, now, file, lines));
	}

	private void references(EObject object, PlanFile now, SourceFile file, List<String> lines) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment()) {
				Models.target(object, reference).map(EcoreUtil::getRootContainer).ifPresent(root -> require(file, now, root, lines));
			}
		}
	}

	private void require(SourceFile file, PlanFile now, EObject target, List<String> lines) {
		models.after().forEach((path, content) -> {
			if (content == target && content != now && !models.sight().sees(now, content)) {
				String written = RelativePath.between(file.path(), path);
				models.sight().imports(now, written);
				lines.add("import " + Texts.write(written));
			}
		});
	}
}
