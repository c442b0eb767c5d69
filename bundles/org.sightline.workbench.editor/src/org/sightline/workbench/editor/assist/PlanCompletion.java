package org.sightline.workbench.editor.assist;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.sightline.dsl.ide.completion.Proposal;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Texts;

/** What can be written at the cursor. The platform asks in the background. */
public final class PlanCompletion implements IContentAssistProcessor {

	private static final long SECONDS = 5;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		OpenPlans plans = OpenPlans.get();
		Optional<OpenText> text = plans.text(viewer.getDocument());
		if (text.isEmpty()) {
			return new ICompletionProposal[0];
		}
		CompletableFuture<List<Proposal>> proposals = plans.services().thenCompose(services -> text.get()
				.read((model, path) -> model.file(path).map(file -> services.completion().at(model.plan(), path, Math.min(offset, file.text().length()), Texts.locale())).orElse(List.of())));
		try {
			return proposals.get(SECONDS, TimeUnit.SECONDS).stream().map(proposal -> new PlanProposal(proposal, offset)).toArray(ICompletionProposal[]::new);
		} catch (ExecutionException | TimeoutException e) {
			return new ICompletionProposal[0];
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // somebody went on writing
			return new ICompletionProposal[0];
		}
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
