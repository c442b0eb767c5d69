package org.sightline.workbench.editor.assist;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.sightline.dsl.ide.hover.Hover;
import org.sightline.live.Explanations;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.Word;

/** Explains the word under the pointer: what the plan says about it, what it comes to, what it brings. The platform asks in the background. */
public final class PlanHover implements ITextHover, ITextHoverExtension {

	private static final long SECONDS = 5;

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		Optional<OpenText> text = OpenPlans.get().text(viewer.getDocument());
		return text.flatMap(open -> open.words().in(offset, 0).stream().reduce((first, second) -> second))
				.map(word -> region(word)).orElse(null);
	}

	private static IRegion region(Word word) {
		return new Region(word.offset(), word.length());
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		OpenPlans plans = OpenPlans.get();
		Optional<OpenText> text = region == null ? Optional.empty() : plans.text(viewer.getDocument());
		if (text.isEmpty()) {
			return null;
		}
		try {
			return plans.services().thenApply(services -> new Explanations(services.hovers()))
					.thenCompose(explanations -> text.get().read((model, path) -> explanations.at(model, path, region.getOffset(), Texts.locale())))
					.get(SECONDS, TimeUnit.SECONDS).map(Hover::markdown).orElse(null);
		} catch (ExecutionException | TimeoutException e) {
			return null;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // the pointer has moved on
			return null;
		}
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new DefaultInformationControl(parent, new MarkdownPresenter());
	}
}
