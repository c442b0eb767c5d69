/** The rules: one rule, one class, one test. */
package org.sightline.checks;
