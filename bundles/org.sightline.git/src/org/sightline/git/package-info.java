/** The git repository around a plan: its versions, and a plan's files as they were in one of them. */
package org.sightline.git;
