package org.sightline.workbench.editor.names;

import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.sightline.dsl.findings.Place;
import org.sightline.live.LivePlan;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.Word;

/** Leads from a name to where it is declared, in whatever file (F3, Ctrl+click). */
public final class PlanLinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Optional<OpenText> text = OpenPlans.get().text(viewer.getDocument());
		Optional<Word> name = text.flatMap(open -> open.words().nameAt(region.getOffset()));
		Optional<Place> target = name.flatMap(word -> text.get().facts().declarations().get(word.element()));
		return target.isEmpty() ? null
				: text.get().plan().map(plan -> new IHyperlink[] { link(name.get(), target.get(), plan) }).orElse(null);
	}

	private static IHyperlink link(Word name, Place target, LivePlan plan) {
		return new IHyperlink() {
			@Override
			public IRegion getHyperlinkRegion() {
				return new Region(name.offset(), name.length());
			}

			@Override
			public String getTypeLabel() {
				return null;
			}

			@Override
			public String getHyperlinkText() {
				return Texts.of(PlanLinks.class, "declaration");
			}

			@Override
			public void open() {
				Places.show(plan.root(), target);
			}
		};
	}
}
