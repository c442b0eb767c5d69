package org.sightline.dsl.findings;

/** How much a finding matters; the most serious one first. */
public enum Severity {
	ERROR, WARNING, INFO
}
