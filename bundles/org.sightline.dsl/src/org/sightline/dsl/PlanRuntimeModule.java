package org.sightline.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.sightline.dsl.linking.PlanLinker;
import org.sightline.dsl.scoping.PlanNames;
import org.sightline.dsl.syntax.BlockReading;
import org.sightline.dsl.syntax.PlanReader;
import org.sightline.dsl.values.PlanValues;

/** What the language does in its own way. */
public class PlanRuntimeModule extends AbstractPlanRuntimeModule {

	@Override
	public Class<? extends IParser> bindIParser() {
		return PlanReader.class;
	}

	@Override
	public Class<? extends IPartialParsingHelper> bindIPartialParserHelper() {
		return BlockReading.class;
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return PlanLinker.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return PlanNames.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PlanValues.class;
	}

	@Override
	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return NameFragments.class;
	}

	/** What an edit takes away needs no address: names are looked up anew. */
	public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
		return IReferableElementsUnloader.NullUnloader.class;
	}
}
