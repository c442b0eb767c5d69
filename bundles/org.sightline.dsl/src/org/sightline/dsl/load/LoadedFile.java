package org.sightline.dsl.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.resource.XtextResource;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.dsl.syntax.Problem;
import org.sightline.model.Block;
import org.sightline.model.PlanFile;
import org.sightline.model.Unrecognized;

/** A file that is read: its text, its resource and what is wrong with its imports. */
final class LoadedFile {

	final String path;
	final XtextResource resource;
	final List<Problem> importProblems = new ArrayList<>();

	LoadedFile(String path, XtextResource resource) {
		this.path = path;
		this.resource = resource;
	}

	String text() {
		return resource.getParseResult().getRootNode().getText();
	}

	PlanFile content() {
		return (PlanFile) resource.getParseResult().getRootASTElement();
	}

	List<Problem> syntaxProblems() {
		return resource.getParseResult() instanceof PlanParseResult result ? result.problems() : List.of();
	}

	/** Words of what was not understood: that a name among them is unknown needs no saying. */
	Set<String> lostWords() {
		Set<String> words = new HashSet<>();
		for (Block block : content().getBlocks()) {
			collect(block, words);
		}
		return words;
	}

	private static void collect(Block block, Set<String> words) {
		if (block instanceof Unrecognized lost && lost.getText() != null) {
			String start = lost.getText().substring(0, Math.min(200, lost.getText().length()));
			words.addAll(List.of(start.split("[^\\p{L}\\p{M}\\p{N}_・]+")));
		}
		block.getUnrecognized().forEach(inner -> collect(inner, words));
	}
}
