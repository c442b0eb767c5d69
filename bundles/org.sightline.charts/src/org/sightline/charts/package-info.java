/**
 * Charts of what a plan may come to, drawn by JFreeChart and written as SVG whose colours are the style sheet's: one picture for
 * light, dark and paper. They know figures and texts, no plan.
 */
package org.sightline.charts;
