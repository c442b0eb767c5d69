/** The page of a plan: its answer first, then what needs a person, then why, and what each team is asked to do. */
package org.sightline.report.plan;
